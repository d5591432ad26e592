import type { Collection } from './search-document'
import { stem } from './stem'
import { isStopWord } from './stop-words'
import { createSynonyms, type Synonyms } from './synonyms'
import { tokenise } from './tokenise'

/** Where a stem stands: per document, per field, the positions. */
export type Entry = { readonly document: number; readonly field: number; readonly positions: number[] }
export type TermEntries = { readonly entries: Entry[]; readonly words: Set<string> }
export type Terms = Map<string, TermEntries>
export type Collected = {
  /** Stem → entries, for each tier. A name of a synonym group is a term of its own, under its key. */
  readonly tiers: readonly [Terms, Terms]
  /** Words of each document in each field, stop words left out. */
  readonly lengths: readonly (readonly number[])[]
}

/** Between two passages of a field lie so many places that no phrase reaches across. */
const passageGap = 8

/** Reads every passage once: the postings of all documents. */
export function collectPostings({ fields, documents, synonyms }: Collection): Collected {
  const tiers: Collected['tiers'] = [new Map(), new Map()]
  const names = createSynonyms(synonyms)
  const lengths = documents.map((document, number) =>
    fields.map(({ name, tier }, field) =>
      collectField({ terms: tiers[tier], names, document: number, field }, document.passages[name] ?? []),
    ),
  )
  return { tiers, lengths }
}

type Place = { readonly terms: Terms; readonly names: Synonyms; readonly document: number; readonly field: number }
type Word = { readonly word: string; readonly stem: string; readonly position: number }

function collectField(place: Place, passages: readonly string[]): number {
  let start = 0
  let length = 0
  for (const passage of passages) {
    const tokens = tokenise(passage)
    const words = tokens.flatMap(({ word }, i) => (isStopWord(word) ? [] : [{ word, stem: stem(word), position: start + i }]))
    for (const { word, stem: key, position } of words) addPosition(place, key, position).words.add(word)
    collectNames(place, words)
    start += tokens.length + passageGap
    length += words.length
  }
  return length
}

function collectNames(place: Place, words: readonly Word[]): void {
  for (const [i, { stem: first, position }] of words.entries()) {
    for (const { key, stems, offsets } of place.names.listFrom(first)) {
      const stands = stems.every((part, j) => words[i + j]?.stem === part && words[i + j]?.position === position + (offsets[j] ?? 0))
      if (stands) addPosition(place, key, position)
    }
  }
}

function addPosition({ terms, document, field }: Place, key: string, position: number): TermEntries {
  let term = terms.get(key)
  if (!term) {
    term = { entries: [], words: new Set() }
    terms.set(key, term)
  }
  const last = term.entries.at(-1)
  if (last?.document === document && last.field === field) last.positions.push(position)
  else term.entries.push({ document, field, positions: [position] })
  return term
}

/** Whether any passage has a name of the group. */
export function isGroupFound({ tiers }: Collected, group: number, size: number): boolean {
  return tiers.some((terms) => Array.from({ length: size }, (_, place) => `=${group}.${place}`).some((key) => terms.has(key)))
}
