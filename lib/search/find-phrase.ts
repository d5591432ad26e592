import { findDocument, type Hit, listHits, type Matches } from './matches'

/** One word of a phrase: where it stands, and its distance from the first. */
export type PhraseWord = { readonly matches: Matches; readonly offset: number }

/** Where all words stand at their distances, in one field. */
export function* findPhrase(words: readonly PhraseWord[]): Generator<Hit> {
  const [first, ...rest] = words
  if (!first) return
  for (const [place, document] of first.matches.documents.entries()) {
    const others = rest.map(({ matches, offset }) => ({ fields: toFields(matches, document), offset }))
    if (others.some(({ fields }) => fields.size === 0)) continue
    for (const { field, positions } of listHits(first.matches, place)) {
      const found = Array.from(positions).filter((position) =>
        others.every(({ fields, offset }) => fields.get(field)?.has(position + offset)),
      )
      if (found.length > 0) yield { document, field, positions: found }
    }
  }
}

function toFields(matches: Matches, document: number): ReadonlyMap<number, ReadonlySet<number>> {
  const place = findDocument(matches, document)
  if (place < 0) return new Map()
  return new Map([...listHits(matches, place)].map(({ field, positions }) => [field, new Set(positions)]))
}
