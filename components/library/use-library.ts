import { type RefObject, useCallback, useMemo } from 'react'
import type { CardSource } from '../../lib/library/card-source'
import type { CardTable } from '../../lib/library/card-table'
import { mapFacets } from '../../lib/library/facets'
import type { Counts } from '../../lib/library/filter'
import { groupByArea, listNamed } from '../../lib/library/group-by-area'
import { emptyState, formatLibraryState, type LibraryState, toAsked, toggleTerm } from '../../lib/library/library-state'
import { listNear } from '../../lib/library/no-results'
import { type Ranks, type Results, toResults } from '../../lib/library/results'
import type { SearchResponse, SearchResult } from '../../lib/search/search-response'
import type { Toggle } from './option'
import { useEntries } from './use-entries'
import { readState, useLibraryAddress } from './use-library-address'
import { usePlace } from './use-place'
import { useSearch } from './use-search'
import { useSearchBox } from './use-search-box'
import { useTable } from './use-table'

/** All that the library knows and can do: the address, the search, the results, and the reader's place in them. */
export function useLibrary(source: CardSource, list: RefObject<HTMLElement | null>) {
  const { table, status: tableStatus, retry } = useTable(source)
  const { state, alive, notice, change } = useLibraryAddress()
  const searchBox = useSearchBox(change)
  const asked = useSearch(state.q, list)
  const { response, status } = asked.search
  const hits = useMemo(() => toHits(state.q === '' ? undefined : response), [state.q, response])
  const ranks = useMemo(() => (state.q === '' || !response ? undefined : toRanks(response)), [state.q, response])
  const unfiltered = useMemo(() => toResults(table, emptyState), [table])
  const totals = useMemo(() => toTotals(source) ?? unfiltered.counts, [source, unfiltered])
  const ready = tableStatus === 'ready'
  const results = useMemo(() => {
    if (!ready) return { ...unfiltered, counts: totals }
    return formatLibraryState(state) === '' ? unfiltered : toResults(table, state, ranks)
  }, [ready, unfiltered, totals, table, state, ranks])
  const searching = ready && state.q !== '' && status !== 'failed' && (status !== 'ready' || response?.query !== state.q)
  const place = usePlace()
  const found = ready ? results.found.length : source.count
  const drawn = useDrawn(source, table, { state, results, ranks, shown: place.shown })
  const settled = ready && !searching && drawn.entries.status === 'ready'

  const { flush, sync } = searchBox
  const { save, reset, hold } = place
  const go = useCallback(
    (next: LibraryState) => {
      const before = readState().q
      flush()
      save()
      reset()
      change(({ q }) => (next.q === before ? toAsked(next, q) : next), 'push')
      sync()
    },
    [flush, save, reset, change, sync],
  )
  const toggle: Toggle = useCallback(
    (param, term, control) => {
      hold(control)
      go(toggleTerm(readState(), param, term))
    },
    [go, hold],
  )

  return {
    ...{ state, alive: alive && ready, notice, searchBox, asked, hits, ranks, searching, settled, place, go, toggle },
    ...{ table, tableStatus, retry, results, totals, found, ...drawn },
  }
}

export type LibraryView = ReturnType<typeof useLibrary>

type Asked = { readonly state: LibraryState; readonly results: Results; readonly ranks: Ranks | undefined; readonly shown: number }

/** What is drawn of the results: by area on the map, else from the top; of an empty list what comes close. */
function useDrawn(source: CardSource, table: CardTable, { state, results, ranks, shown }: Asked) {
  const { found } = results
  const groups = useMemo(() => (state.view === 'map' ? groupByArea(table, found) : []), [state.view, table, found])
  const rows = useMemo(() => {
    if (found.length === 0) return listNear(table, state, ranks)
    return state.view === 'map' ? listNamed(groups) : found.slice(0, shown)
  }, [table, state, ranks, found, groups, shown])
  return { groups, entries: useEntries(source, table, rows) }
}

/** How many case studies of the whole library carry each term: told by a page that does not bring all rows. */
function toTotals({ totals }: CardSource): Counts | undefined {
  return totals && mapFacets(({ param, terms }) => new Map(Object.keys(terms).map((term, place) => [term, totals[param][place] ?? 0])))
}

/** What is known of the first hits of a response, by slug. */
function toHits(response: SearchResponse | undefined): ReadonlyMap<string, SearchResult> | undefined {
  return response && new Map(response.results.map((result) => [result.id, result]))
}

function toRanks({ ids }: SearchResponse): Ranks {
  return new Map(ids.map((slug, rank) => [slug, rank]))
}
