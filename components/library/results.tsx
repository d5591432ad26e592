import { type RefObject, useLayoutEffect, useRef } from 'react'
import { part } from '../../lib/library/card-source'
import type { SearchResult } from '../../lib/search/search-response'
import { RetryNotice } from '../layout/retry-notice'
import { ResultsList } from './results-list'
import { ResultsMap } from './results-map'
import { ResultsTable } from './results-table'
import type { Go } from './state-link'
import type { LibraryView } from './use-library'

type Props = { readonly library: LibraryView; readonly hits: ReadonlyMap<string, SearchResult>; readonly go: Go }

/** The case studies found, in the chosen view. */
export function Results({ library, hits, go }: Props) {
  const { state, table, groups, entries, found, place } = library
  const body = useRef<HTMLDivElement>(null)
  const { cards, status, retry } = entries
  const failed = status === 'failed'
  const goesOn = state.view !== 'map' && isStart(library)
  return (
    <div ref={body} aria-busy={status === 'waiting'}>
      {failed && !goesOn && (
        <RetryNotice title="These case studies could not be loaded." onRetry={retry}>
          What stands below is the list before.
        </RetryNotice>
      )}
      {state.view === 'map' && <ResultsMap table={table} groups={groups} cards={cards} state={state} go={go} />}
      {state.view === 'table' && <ResultsTable cards={cards} />}
      {state.view === 'list' && <ResultsList cards={cards} hits={hits} />}
      {goesOn && (
        <More left={found - cards.length} shown={cards.length} failed={failed} body={body} onMore={place.showMore} onRetry={retry} />
      )}
    </div>
  )
}

/** Whether what is drawn begins the list asked for: while that is on its way, or cannot be had, the list before stands. */
function isStart({ table, results, entries: { cards } }: LibraryView): boolean {
  return cards.length > 0 && cards.every(({ slug }, place) => table.toRow(slug) === results.found[place])
}

type MoreProps = {
  readonly left: number
  readonly shown: number
  /** Whether the next part could not be had. */
  readonly failed: boolean
  readonly body: RefObject<HTMLDivElement | null>
  readonly onMore: () => void
  readonly onRetry: () => void
}

/** The next part of a long list; the focus goes to its first case study once that is there, for the button may be gone. */
function More({ left, shown, failed, body, onMore, onRetry }: MoreProps) {
  const wanted = useRef<number | undefined>(undefined)
  useLayoutEffect(() => {
    if (wanted.current === undefined || shown <= wanted.current) return
    body.current?.querySelectorAll<HTMLElement>('.entry__title a, tbody th a')[wanted.current]?.focus()
    wanted.current = undefined
  })
  if (left <= 0) return null
  if (failed) return <RetryNotice title="The next case studies could not be loaded." onRetry={onRetry} />
  function showMore(): void {
    wanted.current = shown
    onMore()
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
