/** A piece of text; `marked` where the query matched. Never markup: the page wraps marked pieces in `<mark>`. */
export type Segment = { readonly text: string; readonly marked: boolean }

/** Why a result is in the list. */
export type Reason =
  /** The field or section that matched, in words, with the anchor of the section on the document's page where it has one. */
  | { readonly kind: 'field'; readonly label: string; readonly anchor?: string }
  /** A synonym or abbreviation matched instead of the words typed: `typed` "casualty", `matched` "A&E". */
  | { readonly kind: 'synonym'; readonly typed: string; readonly matched: string }
  /** A mistyped word was read as another: `typed` "carying", `matched` "carrying". */
  | { readonly kind: 'correction'; readonly typed: string; readonly matched: string }

export type SearchResult = {
  /** The id of the document: for the library the slug. */
  readonly id: string
  /** Larger is better; comparable only within one response. */
  readonly score: number
  /** Strongest first: fields, then synonyms and corrections. */
  readonly reasons: readonly Reason[]
  readonly title: readonly Segment[]
  /** The best passage, about 200 characters. Empty until its text has loaded, and when only the title or a label matched. */
  readonly snippet: readonly Segment[]
  /** The anchor of the section the best passage stands in (without #). Undefined: the top of the page. */
  readonly anchor?: string
}

/** "Showing results for `shown`; search instead for `typed`" (ask again with `verbatim`). */
export type Correction = { readonly typed: string; readonly shown: string }

/** Words typed, and the other names for them that matched in at least one result. */
export type SynonymUsed = { readonly typed: string; readonly matched: readonly string[] }

export type SearchResponse = {
  /** The query as asked. */
  readonly query: string
  /** The ids of all documents found, best first. */
  readonly ids: readonly string[]
  /** The first of them with what a page shows of them: in a large collection thousands match, and nobody looks at most of them. */
  readonly results: readonly SearchResult[]
  readonly correction?: Correction
  readonly synonyms: readonly SynonymUsed[]
  /** False while full text or snippets are still on their way: an improved response for the same query follows. */
  readonly complete: boolean
  /** Set when part of the index could not be loaded: the list may lack results, and the page should say so. */
  readonly failed?: true
}

/** The response to a query without words: the page shows everything. */
export function toEmptyResponse(query: string): SearchResponse {
  return { query, ids: [], results: [], synonyms: [], complete: true }
}
