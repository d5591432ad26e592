import { type RefObject, useCallback, useEffect, useMemo } from 'react'
import type { Card } from '../../lib/library/card'
import { toPageTitle } from '../../lib/library/describe-state'
import { countTerms } from '../../lib/library/filter'
import { emptyChosen, type LibraryState, toAsked, toggleTerm } from '../../lib/library/library-state'
import { type Ranks, toResults } from '../../lib/library/results'
import type { SearchResponse, SearchResult } from '../../lib/search/search-response'
import { site } from '../../lib/site'
import type { Toggle } from './option'
import { readState, useLibraryAddress } from './use-library-address'
import { usePlace } from './use-place'
import { useSearch } from './use-search'
import { useSearchBox } from './use-search-box'

/** All that the library knows and can do: the address, the search, the results, and the reader's place in them. */
export function useLibrary(cards: readonly Card[], list: RefObject<HTMLElement | null>) {
  const { state, alive, notice, change } = useLibraryAddress()
  const searchBox = useSearchBox(change)
  const asked = useSearch(state.q, list)
  const { response, status } = asked.search
  const hits = useMemo(() => toHits(state.q === '' ? undefined : response), [state.q, response])
  const ranks = useMemo(() => hits && toRanks(hits), [hits])
  const results = useMemo(() => toResults(cards, state, ranks), [cards, state, ranks])
  const totals = useMemo(() => countTerms(cards, emptyChosen), [cards])
  const searching = state.q !== '' && status !== 'failed' && (status !== 'ready' || response?.query !== state.q)
  const place = usePlace(!searching)
  useTitle(state, results.found.length, searching)

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

  return { state, alive, notice, searchBox, asked, hits, ranks, results, totals, searching, place, go, toggle }
}

/** The hits of a response by slug, best first. */
function toHits(response: SearchResponse | undefined): ReadonlyMap<string, SearchResult> | undefined {
  return response && new Map(response.results.map((result) => [result.id, result]))
}

function toRanks(hits: ReadonlyMap<string, SearchResult>): Ranks {
  return new Map([...hits.keys()].map((slug, rank) => [slug, rank]))
}

/** The title of the page says what the list holds. Next writes its own once more after the page has come alive: ours stays. */
function useTitle(state: LibraryState, found: number, searching: boolean): void {
  useEffect(() => {
    if (searching) return
    const title = `${toPageTitle(state, found)} – ${site.name}`
    function keep(): void {
      if (document.title !== title) document.title = title
    }
    keep()
    const observer = new MutationObserver(keep)
    observer.observe(document.head, { subtree: true, childList: true, characterData: true })
    return () => observer.disconnect()
  }, [state, found, searching])
}
