import type { SearchResponse } from '../../lib/search/search-response'

export type SearchOptions = {
  /** Take every word as typed: no corrections ("search instead for …"). */
  readonly verbatim?: boolean
}

/**
 * Search in the browser. Nothing loads before the first `search`, or `warm`, which the page may call when the box gets focus.
 * The newest query wins: an older one still waiting resolves with `undefined`.
 * A failed load rejects with a `SearchFailedError`; the next question tries again.
 */
export type SearchClient = {
  readonly search: (query: string, options?: SearchOptions) => Promise<SearchResponse | undefined>
  /** Better responses to the newest query, when more of the index or the snippets arrive. */
  readonly onImproved: (listener: (response: SearchResponse) => void) => () => void
  /** Starts the worker and loads the first tier. Failures are kept for the next `search`. */
  readonly warm: () => void
  readonly close: () => void
}

export class SearchFailedError extends Error {
  override readonly name = 'SearchFailedError'
}

export function createSearchClient(): SearchClient {
  throw new Error('Not built yet.')
}
