/**
 * Where a word (or a phrase) stands, in flat lists for speed: documents in order with their weighted frequency; the entries
 * of document i are `entries[i]` to `entries[i + 1]`; the positions of entry e are `starts[e]` to `starts[e + 1]`.
 */
export type Matches = {
  readonly documents: Int32Array
  /** BM25F: sum over fields of weight × count, dampened by the length of the field. */
  readonly frequencies: Float64Array
  readonly entries: Int32Array
  readonly fields: Int32Array
  readonly starts: Int32Array
  readonly positions: Int32Array
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

export type Hit = { readonly document: number; readonly field: number; readonly positions: ArrayLike<number> }
export type StoredHit = Hit & { readonly positions: Int32Array }

/** The hits of the document at place `place` of the list. */
export function* listHits(matches: Matches, place: number): Generator<StoredHit> {
  const document = matches.documents[place] ?? -1
  for (let entry = matches.entries[place] ?? 0; entry < (matches.entries[place + 1] ?? 0); entry += 1) {
    yield {
      document,
      field: matches.fields[entry] ?? 0,
      positions: matches.positions.subarray(matches.starts[entry] ?? 0, matches.starts[entry + 1] ?? 0),
    }
  }
}
