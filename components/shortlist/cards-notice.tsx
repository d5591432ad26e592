import { RetryNotice } from '../layout/retry-notice'

type Props = { readonly failed: boolean; readonly onRetry: () => void }

/** While the saved case studies are on their way, or when they could not be had. What is saved stays saved. */
export function CardsNotice({ failed, onRetry }: Props) {
  return (
    <div className="frame shortlist-page">
      {failed ? (
        <RetryNotice title="Your case studies could not be loaded." onRetry={onRetry}>
          Your list and notes are still on this device.
        </RetryNotice>
      ) : (
        <p className="needs-script">Loading your case studies…</p>
      )}
    </div>
  )
}
