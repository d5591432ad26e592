import type { SearchResponse } from '../../lib/search/search-response'

/** From the page to the worker. `base` is the address of the index, ending in a slash. */
export type SearchRequest =
  | { readonly kind: 'warm'; readonly base: string }
  | { readonly kind: 'search'; readonly base: string; readonly id: number; readonly query: string; readonly verbatim: boolean }

/** From the worker to the page. */
export type SearchMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly response: SearchResponse }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
