/** Without the list of published records, the rules between records wait. */
export function RecordsNotice({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <p className="notice" role="alert">
      <strong>The list of published case studies could not be loaded.</strong> Names already taken are not checked yet.{' '}
      <button className="action" type="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  )
}
