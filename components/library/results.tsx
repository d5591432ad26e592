import { type RefObject, useRef } from 'react'
import type { Card } from '../../lib/library/card'
import type { LibraryState } from '../../lib/library/library-state'
import type { SearchResult } from '../../lib/search/search-response'
import { toHref } from '../../lib/site'
import { ResultsList } from './results-list'
import { ResultsMap } from './results-map'
import { ResultsTable } from './results-table'
import type { Go } from './state-link'
import { part } from './use-place'

type Props = {
  readonly found: readonly Card[]
  readonly hits: ReadonlyMap<string, SearchResult>
  readonly state: LibraryState
  readonly shown: number
  readonly onMore: () => void
  readonly go: Go
}

/** The case studies found, in the chosen view. */
export function Results({ found, hits, state, shown, onMore, go }: Props) {
  const body = useRef<HTMLDivElement>(null)
  if (state.view === 'map') return <ResultsMap cards={found} state={state} go={go} />
  const cards = found.slice(0, shown)
  return (
    <div ref={body}>
      {state.view === 'table' ? <ResultsTable cards={cards} /> : <ResultsList cards={cards} hits={hits} />}
      <More left={found.length - cards.length} shown={cards.length} body={body} onMore={onMore} />
    </div>
  )
}

type MoreProps = {
  readonly left: number
  readonly shown: number
  readonly body: RefObject<HTMLDivElement | null>
  readonly onMore: () => void
}

/** The next part of a long list; the focus goes to its first case study, for the button may be gone. */
function More({ left, shown, body, onMore }: MoreProps) {
  if (left <= 0) return null
  function showMore(): void {
    onMore()
    requestAnimationFrame(() => body.current?.querySelectorAll<HTMLElement>('.entry__title a, tbody th a')[shown]?.focus())
  }
  return (
    <p className="results__more">
      <button className="button button--quiet" type="button" onClick={showMore}>
        Show {Math.min(left, part)} more
      </button>{' '}
      <span className="quiet">
        {shown} of {shown + left} shown
      </span>
    </p>
  )
}

/** Without scripts there is no "Show more": the titles that do not fit into the first part stand as plain links. */
export function RestWithoutScript({ cards }: { readonly cards: readonly Card[] }) {
  if (cards.length === 0) return null
  return (
    <noscript>
      <ul className="results__rest">
        {cards.map((card) => (
          <li key={card.slug}>
            <a href={toHref(`/case-studies/${card.slug}/`)}>{card.title}</a>
          </li>
        ))}
      </ul>
    </noscript>
  )
}
