type Props = { readonly onRetry: () => void }

/** The case studies found are known, but what they say could not be had. The list before stays below. */
export function TextsNotice({ onRetry }: Props) {
  return (
    <p className="notice" role="alert">
      <strong>These case studies could not be loaded.</strong> What stands below is the list before.{' '}
      <button className="action" type="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  )
}

/** The list cannot go on: told where it ends, for there the reader is. */
export function MoreNotice({ onRetry }: Props) {
  return (
    <p className="notice" role="alert">
      <strong>The next case studies could not be loaded.</strong>{' '}
      <button className="action" type="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  )
}
