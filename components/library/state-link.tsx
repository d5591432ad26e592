import type { MouseEvent, ReactNode } from 'react'
import { formatLibraryState, type LibraryState } from '../../lib/library/library-state'
import { toHref } from '../../lib/site'

/** Shows another state of the library, as a new step in the history. */
export type Go = (state: LibraryState) => void

type Props = {
  readonly state: LibraryState
  readonly go: Go
  readonly className?: string
  readonly current?: boolean
  readonly children: ReactNode
}

/** A link to a state of the library: a real address, followed without loading the page again. */
export function StateLink({ state, go, className, current, children }: Props) {
  function follow(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    go(state)
  }
  return (
    <a
      className={className}
      href={toHref(`/case-studies/${formatLibraryState(state)}`)}
      aria-current={current ? 'true' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  )
}
