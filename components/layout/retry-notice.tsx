import type { ReactNode } from 'react'

type Props = {
  /** What could not be loaded: a sentence. */
  readonly title: string
  /** What that means for the reader. */
  readonly children?: ReactNode
  readonly onRetry: () => void
  /** Where the page's status line says the same aloud. */
  readonly quiet?: boolean
}

/** Something could not be loaded: what, what that means, and the way to ask again. Read out at once. */
export function RetryNotice({ title, children, onRetry, quiet = false }: Props) {
  return (
    <p className="notice" role={quiet ? undefined : 'alert'}>
      <strong>{title}</strong> {children && <>{children} </>}
      <button className="action" type="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  )
}
