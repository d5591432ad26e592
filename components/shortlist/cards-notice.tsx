type Props = { readonly failed: boolean; readonly onRetry: () => void }

/** While the saved case studies are on their way, or when they could not be had. What is saved stays saved. */
export function CardsNotice({ failed, onRetry }: Props) {
  return (
    <div className="frame shortlist-page">
      {failed ? (
        <p className="notice" role="alert">
          <strong>Your case studies could not be loaded.</strong> Your list and notes are still on this device.{' '}
          <button className="action" type="button" onClick={onRetry}>
            Try again
          </button>
        </p>
      ) : (
        <p className="needs-script">Loading your case studies…</p>
      )}
    </div>
  )
}
