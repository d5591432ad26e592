type Props = { readonly failed: boolean; readonly onRetry: () => void }

/** While the case studies to choose from are on their way, or when they could not be had. */
export function ChoicesNotice({ failed, onRetry }: Props) {
  if (!failed) return <p className="frame compare__waiting">Loading the list of case studies…</p>
  return (
    <div className="frame">
      <p className="notice" role="alert">
        <strong>The list of case studies could not be loaded.</strong>{' '}
        <button className="action" type="button" onClick={onRetry}>
          Try again
        </button>
      </p>
    </div>
  )
}
