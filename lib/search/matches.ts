/**
 * Where a word (or a phrase) stands, in flat lists for speed: documents in order with their weighted frequency; the entries
 * of document i are `entries[i]` to `entries[i + 1]`; the positions of entry e are `starts[e]` to `starts[e + 1]`.
 */
export type Matches = {
  readonly documents: readonly number[]
  /** BM25F: sum over fields of weight × count, dampened by the length of the field. */
  readonly frequencies: readonly number[]
  readonly entries: readonly number[]
  readonly fields: readonly number[]
  readonly starts: readonly number[]
  readonly positions: readonly number[]
}

/** The number of a document in the list, or -1. */
export function findDocument({ documents }: Matches, document: number): number {
  let low = 0
  let high = documents.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = documents[middle] ?? 0
    if (found === document) return middle
    if (found < document) low = middle + 1
    else high = middle - 1
  }
  return -1
}

export type Hit = { readonly document: number; readonly field: number; readonly positions: readonly number[] }

/** Matches from hits ordered by document; `weigh` gives what a number of occurrences in a field of a document is worth. */
export function toMatches(hits: Iterable<Hit>, weigh: (document: number, field: number, count: number) => number): Matches {
  const documents: number[] = []
  const frequencies: number[] = []
  const entries: number[] = []
  const fields: number[] = []
  const starts: number[] = []
  const positions: number[] = []
  for (const hit of hits) {
    if (documents.at(-1) !== hit.document) {
      documents.push(hit.document)
      frequencies.push(0)
      entries.push(fields.length)
    }
    frequencies[frequencies.length - 1] = (frequencies.at(-1) ?? 0) + weigh(hit.document, hit.field, hit.positions.length)
    fields.push(hit.field)
    starts.push(positions.length)
    positions.push(...hit.positions)
  }
  entries.push(fields.length)
  starts.push(positions.length)
  return { documents, frequencies, entries, fields, starts, positions }
}

/** The hits of the document at place `place` of the list. */
export function* listHits(matches: Matches, place: number): Generator<Hit> {
  const document = matches.documents[place] ?? -1
  for (let entry = matches.entries[place] ?? 0; entry < (matches.entries[place + 1] ?? 0); entry += 1) {
    yield {
      document,
      field: matches.fields[entry] ?? 0,
      positions: matches.positions.slice(matches.starts[entry] ?? 0, matches.starts[entry + 1] ?? 0),
    }
  }
}
