import type { MouseEvent, ReactNode } from 'react'
import { type CompareState, formatCompareState } from '../../lib/compare/compare-state'
import { toHref } from '../../lib/site'

type Props = {
  readonly state: CompareState
  readonly go: (state: CompareState) => void
  readonly className?: string
  readonly children: ReactNode
}

/** A link to another comparison: a real address, followed without loading the page again. */
export function CompareStateLink({ state, go, className, children }: Props) {
  function follow(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    go(state)
  }
  return (
    <a className={className} href={toHref(`/compare/${formatCompareState(state)}`)} onClick={follow}>
      {children}
    </a>
  )
}
