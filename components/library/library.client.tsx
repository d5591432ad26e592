'use client'

import { memo, type RefObject, useCallback, useDeferredValue, useLayoutEffect, useRef } from 'react'
import type { CardSource } from '../../lib/library/card-source'
import { toCountHeading, toPageTitle, toStatus } from '../../lib/library/describe-state'
import { emptyState, type LibraryState } from '../../lib/library/library-state'
import type { SearchResult } from '../../lib/search/search-response'
import { toHref } from '../../lib/site'
import { usePageTitle } from '../layout/use-page-title'
import { Applied } from './applied'
import { Filters } from './filters'
import { NoResults } from './no-results'
import { Results } from './results'
import { ResultsHead } from './results-head'
import { SearchBox } from './search-box'
import { SearchNotes } from './search-notes'
import type { Go } from './state-link'
import { StatusLine } from './status-line'
import { TableNotice } from './table-notice'
import { type LibraryView, useLibrary } from './use-library'
import { WithoutScript } from './without-script'

const noHits: ReadonlyMap<string, SearchResult> = new Map()

/**
 * The library. As it comes from the server it is the first part of the unfiltered list: readers without JavaScript read on
 * in the plain pages, and nothing jumps when the page comes alive.
 */
export function Library({ source }: { readonly source: CardSource }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLElement>(null)
  const library = useLibrary(source, list)
  const { state, searchBox, asked, found, go } = library
  const waiting = isWaiting(library)
  const focusHeading = useCallback(() => heading.current?.focus(), [])
  const goAndFocus = useGoAndFocus(go, heading)
  // The counts answer a choice at once, the list as soon as they are painted: thirty entries are not drawn in no time.
  const listed = useDeferredValue(library)
  usePageTitle(listed.settled && toPageTitle(listed.state, listed.found))
  useLayoutEffect(() => library.place.keep(library.settled && listed === library))

  return (
    <>
      <SearchBox box={searchBox.box} onType={searchBox.type} onSubmit={searchBox.submit} onWarm={asked.warm} />
      <div className="frame library-page">
        <Filters
          alive={library.alive}
          chosen={state.chosen}
          counts={library.results.counts}
          totals={library.totals}
          found={found}
          onToggle={library.toggle}
          onShow={focusHeading}
          onTouch={library.place.touch}
        />
        <section className="results" aria-labelledby="count" ref={list}>
          <WithoutScript count={source.count} />
          {library.tableStatus === 'failed' && <TableNotice shown={library.table.size} onRetry={library.retry} />}
          {library.notice && (
            <p className="notice">
              <strong>{library.notice.title}</strong> {library.notice.text}
            </p>
          )}
          <ResultsHead
            alive={library.alive}
            state={state}
            heading={waiting ? 'Searching…' : toCountHeading(found, source.count)}
            headingRef={heading}
            go={go}
          />
          <Applied state={state} go={goAndFocus} />
          <SearchNotes search={asked.search} onRetry={asked.retry} onVerbatim={asked.askVerbatim} />
          <Listed library={listed} go={goAndFocus} />
          {found > 0 && (
            <aside className="results__end">
              <p>
                Something missing? <a href={toHref('/propose/')}>Propose a case study</a>.
              </p>
            </aside>
          )}
          <StatusLine text={toSpoken(library, source.count)} />
        </section>
      </div>
    </>
  )
}

/** The case studies found, or what comes close. */
const Listed = memo(function Listed({ library, go }: { readonly library: LibraryView; readonly go: Go }) {
  const { table, entries, state, ranks, found, hits } = library
  if (found === 0 && !isWaiting(library)) return <NoResults table={table} near={entries} state={state} ranks={ranks} go={go} />
  return <Results library={library} hits={hits ?? noHits} go={go} />
})

/** Whether nothing is known yet of what was asked. */
function isWaiting({ searching, hits }: LibraryView): boolean {
  return searching && !hits
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
function toSpoken({ state, notice, asked, found, searching, tableStatus }: LibraryView, total: number): string {
  if (tableStatus !== 'ready') return toStatus(emptyState, total, total)
  if (searching) return 'Searching.'
  const failed = asked.search.status === 'failed'
  const list = toStatus(failed ? { ...state, q: '' } : state, found, total)
  const before = [notice && `${notice.title} ${notice.text}`, failed && 'Search could not be loaded. Filters still work.']
  return [...before.filter(Boolean), list].join(' ')
}
