import { toPlainListPath } from '../../lib/library/plain-list'
import { toHref } from '../../lib/site'
import { RetryNotice } from '../layout/retry-notice'

type Props = { readonly shown: number; readonly onRetry: () => void }

/** The rest of a large library could not be had: its first case studies are there, and all of them on plain pages. */
export function TableNotice({ shown, onRetry }: Props) {
  return (
    <RetryNotice title="The whole list could not be loaded." onRetry={onRetry}>
      Search and filters wait for it. The first {shown} case studies are below, and{' '}
      <a href={toHref(toPlainListPath(1))}>every one stands on plain pages</a>.
    </RetryNotice>
  )
}
