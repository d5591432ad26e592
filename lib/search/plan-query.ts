import { type Expansion, expandWord, findTerm, toAlternative } from './expand-word'
import { findPhrase } from './find-phrase'
import type { Matches } from './matches'
import type { Query, QueryWord } from './parse-query'
import type { Alternative, Concept, Part, QueryPlan } from './query-plan'
import { settings } from './settings'
import type { Synonym, Synonyms } from './synonyms'

/** From words to what is looked up: each word with its ways to match, words grouped where they name one thing together. */
export function planQuery(expansion: Expansion, query: Query, synonyms: Synonyms): QueryPlan {
  const parts = query.words.map((word, i) => toPart(expansion, word, listJoined(query.words, i)))
  const corrections = parts.flatMap(({ alternatives }, i) => {
    const { instead } = alternatives[0] ?? {}
    const { start = 0, end = 0 } = query.words[i] ?? {}
    return instead?.kind === 'correction' ? [{ start, end, word: instead.matched }] : []
  })
  // A corrected word leads to its synonyms like one typed right.
  const stems = query.words.map(
    ({ stem }, i) => parts[i]?.alternatives.find(({ instead }) => instead?.kind === 'correction')?.stems[0] ?? stem,
  )
  const required = query.quoted.flatMap(([from, to]) => findQuoted(expansion, query.words.slice(from, to)))
  const concepts = toConcepts(expansion, query, parts, stems, synonyms)
  return { concepts, required, corrections, missing: [...expansion.missing] }
}

/** A word written as one with the word before it, or after it: "safe guarding". */
function listJoined(words: readonly QueryWord[], place: number): readonly string[] {
  const pairs = [words.slice(Math.max(0, place - 1), place + 1), words.slice(place, place + 2)]
  return pairs.flatMap(([a, b]) => (a && b && b.position === a.position + 1 ? [a.word + b.word] : []))
}

function toPart(expansion: Expansion, word: QueryWord, joined: readonly string[]): Part {
  const alternatives = expandWord(expansion, word, joined)
  return { position: word.position, alternatives, rarity: alternatives[0]?.rarity ?? 0 }
}

/** Where a quoted phrase stands; nothing where it stands nowhere, and the words then count as if they were not quoted. */
function findQuoted(expansion: Expansion, words: readonly QueryWord[]): readonly Matches[] {
  const first = words[0]?.position ?? 0
  const found = words.flatMap(({ stem, position }) => {
    const matches = findTerm(expansion, stem)
    return matches ? [{ matches, offset: position - first }] : []
  })
  if (found.length < words.length) return []
  const matches = expansion.reader.toMatches(findPhrase(found))
  return matches.documents.length > 0 ? [matches] : []
}

function toConcepts(
  expansion: Expansion,
  query: Query,
  parts: readonly Part[],
  stems: readonly string[],
  synonyms: Synonyms,
): readonly Concept[] {
  const concepts: Concept[] = []
  for (let from = 0; from < parts.length; ) {
    const found = synonyms.findAt(stems, from)
    const to = from + (found?.length ?? 1)
    concepts.push(toConcept(expansion, query, parts.slice(from, to), [from, to], found?.others ?? []))
    from = to
  }
  return concepts.filter(({ rarity }) => rarity > 0)
}

function toConcept(
  expansion: Expansion,
  { text, words }: Query,
  parts: readonly Part[],
  [from, to]: readonly [number, number],
  others: readonly Synonym[],
): Concept {
  const typed = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)
  const own = parts.reduce((sum, { rarity }) => sum + rarity, 0)
  const alternatives = others.flatMap((other) => toSynonym(expansion, typed, other, own, parts.length))
  return { parts, synonyms: alternatives, rarity: own > 0 ? own : Math.max(0, ...alternatives.map(({ rarity }) => rarity)) }
}

/** A rare name tells no more than the words typed; a name for several words tells as much as several. */
function toSynonym(expansion: Expansion, typed: string, other: Synonym, most: number, words: number): readonly Alternative[] {
  const matches = findTerm(expansion, other.key)
  if (!matches) return []
  const found = toAlternative(expansion, matches, settings.synonym, other.stems)
  const rarity = most > 0 ? Math.min(most, found.rarity * words) : found.rarity
  return [{ ...found, rarity, instead: { kind: 'synonym', typed, matched: other.text } }]
}
