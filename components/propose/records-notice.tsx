import { RetryNotice } from '../layout/retry-notice'

/** Without the list of published records, the rules between records wait. */
export function RecordsNotice({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <RetryNotice title="The list of published case studies could not be loaded." onRetry={onRetry}>
      Names already taken are not checked yet.
    </RetryNotice>
  )
}
