'use client'

import { type RefObject, useCallback, useRef } from 'react'
import type { Card } from '../../lib/library/card'
import { toCountHeading, toStatus } from '../../lib/library/describe-state'
import type { LibraryState } from '../../lib/library/library-state'
import type { SearchResult } from '../../lib/search/search-response'
import { toHref } from '../../lib/site'
import { Applied } from './applied'
import { Filters } from './filters'
import { NoResults } from './no-results'
import { RestWithoutScript, Results } from './results'
import { ResultsHead } from './results-head'
import { SearchBox } from './search-box'
import { SearchNotes } from './search-notes'
import { StatusLine } from './status-line'
import { useLibrary } from './use-library'
import { part } from './use-place'

const noHits: ReadonlyMap<string, SearchResult> = new Map()

/**
 * The library. As it comes from the server it is the whole unfiltered list: readers without JavaScript read on, and
 * nothing jumps when the page comes alive.
 */
export function Library({ cards }: { readonly cards: readonly Card[] }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLElement>(null)
  const library = useLibrary(cards, list)
  const { state, searchBox, asked, results, go, place } = library
  const { found } = results
  const waiting = library.searching && !library.hits
  const focusHeading = useCallback(() => heading.current?.focus(), [])
  const goAndFocus = useGoAndFocus(go, heading)

  return (
    <>
      <SearchBox box={searchBox.box} onType={searchBox.type} onSubmit={searchBox.submit} onWarm={asked.warm} />
      <div className="frame library">
        <Filters
          alive={library.alive}
          chosen={state.chosen}
          counts={results.counts}
          totals={library.totals}
          found={found.length}
          onToggle={library.toggle}
          onShow={focusHeading}
        />
        <section className="results" aria-labelledby="count" ref={list}>
          <p className="notice no-script">Search and filters need JavaScript. Every case study is in the list below.</p>
          {library.notice && (
            <p className="notice">
              <strong>{library.notice.title}</strong> {library.notice.text}
            </p>
          )}
          <ResultsHead
            alive={library.alive}
            state={state}
            heading={waiting ? 'Searching…' : toCountHeading(found.length, cards.length)}
            headingRef={heading}
            go={go}
          />
          <Applied state={state} go={goAndFocus} />
          <SearchNotes search={asked.search} onRetry={asked.retry} onVerbatim={asked.askVerbatim} />
          {found.length === 0 && !waiting ? (
            <NoResults cards={cards} state={state} ranks={library.ranks} go={goAndFocus} />
          ) : (
            <Results
              found={found}
              hits={library.hits ?? noHits}
              state={state}
              shown={place.shown}
              onMore={place.showMore}
              go={goAndFocus}
            />
          )}
          <RestWithoutScript cards={cards.slice(part)} />
          {found.length > 0 && (
            <aside className="results__end">
              <p>
                Something missing? <a href={toHref('/about/#propose')}>Propose a case study</a>.
              </p>
            </aside>
          )}
          <StatusLine text={toSpoken(library, cards.length)} />
        </section>
      </div>
    </>
  )
}

/** For links that vanish when followed: the focus goes to the heading of what they led to. */
function useGoAndFocus(go: (state: LibraryState) => void, heading: RefObject<HTMLHeadingElement | null>) {
  return useCallback(
    (next: LibraryState) => {
      go(next)
      heading.current?.focus({ preventScroll: true })
    },
    [go, heading],
  )
}

/** What the status line says: what the list holds, and before it what the reader may have missed. */
function toSpoken({ state, notice, asked, results, searching }: ReturnType<typeof useLibrary>, total: number): string {
  if (searching) return 'Searching.'
  const failed = asked.search.status === 'failed'
  const list = toStatus(failed ? { ...state, q: '' } : state, results.found.length, total)
  const before = [notice && `${notice.title} ${notice.text}`, failed && 'Search could not be loaded. Filters still work.']
  return [...before.filter(Boolean), list].join(' ')
}
