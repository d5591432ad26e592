import { RetryNotice } from '../layout/retry-notice'

type Props = { readonly failed: boolean; readonly onRetry: () => void }

/** While the case studies to choose from are on their way, or when they could not be had. */
export function ChoicesNotice({ failed, onRetry }: Props) {
  if (!failed) return <p className="frame compare__waiting">Loading the list of case studies…</p>
  return (
    <div className="frame">
      <RetryNotice title="The list of case studies could not be loaded." onRetry={onRetry} />
    </div>
  )
}
