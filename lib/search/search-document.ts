/** What the engine must know of a field. Weights belong to a collection; every other setting is the engine's own. */
export type SearchField = {
  readonly name: string
  /** Shown as the reason of a result: "Lessons". */
  readonly label: string
  /** The section of the document's page it stands in, without #. */
  readonly anchor?: string
  /** How much a word here counts beside a word in running text (1). */
  readonly weight: number
  /** How much a long text dampens a word, 0 (not at all) to 1 (fully): BM25's b. */
  readonly damping: number
  /** Fields of one group share their length and so their damping. Left out: the field is its own group. */
  readonly group?: string
  /** 0: the first tier, answered at once. 1: full text, loaded by term. */
  readonly tier: 0 | 1
  /** Whether a snippet may be taken from it, and which of the document's text files holds it. Left out: never shown. */
  readonly part?: number
}

/** Any document: an id, a title, and passages (sentences, paragraphs, list items) under the names of the fields. */
export type SearchDocument = {
  readonly id: string
  readonly title: string
  readonly passages: Readonly<Record<string, readonly string[]>>
}

/** Words people use for the same thing: the first is the collection's own term. */
export type SynonymGroup = readonly string[]

export type Collection = {
  readonly fields: readonly SearchField[]
  readonly documents: readonly SearchDocument[]
  readonly synonyms: readonly SynonymGroup[]
}
