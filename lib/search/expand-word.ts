import type { Completions } from './completions'
import { findCorrections } from './find-corrections'
import { findPhrase } from './find-phrase'
import type { TierNumber } from './index-head'
import { wordsName } from './index-head'
import type { IndexReader } from './index-reader'
import type { Matches } from './matches'
import type { QueryWord } from './parse-query'
import { type Alternative, toRarity } from './query-plan'
import { settings } from './settings'
import { stem } from './stem'
import { isStopWord } from './stop-words'
import type { Synonyms } from './synonyms'
import type { Vocabulary } from './word-list'

/** What the expansion of a query works with. `missing` collects the names of files not loaded yet. */
export type Expansion = {
  readonly reader: IndexReader
  readonly completions: Completions
  readonly synonyms: Pick<Synonyms, 'words' | 'stems'>
  readonly verbatim: boolean
  readonly missing: Set<string>
  /** Corrections found before: while the next word is typed, the words before it are asked again with every letter. */
  readonly corrections: Map<string, readonly string[]>
}

/**
 * Everything a word of the query can mean: itself, words it begins, and, if no document has it, words that it is two of, or a
 * part of with a neighbour (`joined`), or that it is mistyped for.
 */
export function expandWord(expansion: Expansion, query: QueryWord, joined: readonly string[]): readonly Alternative[] {
  const exact = isStopWord(query.word) ? undefined : findTerm(expansion, query.stem)
  const exactly = exact ? [toAlternative(expansion, exact, 1, [query.stem])] : []
  const longer = query.unfinished ? completeWord(expansion, query, exact) : []
  if (exactly.length + longer.length > 0) return [...exactly, ...longer]
  return expansion.verbatim || expansion.synonyms.stems.has(query.stem) || !isLoaded(expansion, query.stem)
    ? []
    : correctWord(expansion, query, joined)
}

/** Where a stem stands; asks for the files that hold it. */
export function findTerm({ reader, missing }: Expansion, key: string): Matches | undefined {
  for (const file of reader.listFilesOf(key)) if (file !== undefined && !reader.hasFile(file)) missing.add(file)
  return reader.findMatches(key)
}

export function toAlternative({ reader }: Expansion, matches: Matches, weight: number, stems: readonly string[]): Alternative {
  return { matches, weight, rarity: toRarity(reader.head.ids.length, matches.documents.length), stems }
}

function isLoaded({ reader }: Expansion, key: string): boolean {
  return reader.listFilesOf(key).every((file) => file === undefined || reader.hasFile(file))
}

/**
 * Words that begin with what is typed. Short beginnings look at the first tier alone, or half a large index would load.
 * A stem differs from its words in the ending only, so the stems looked at begin with the first letters of the word.
 */
function completeWord(expansion: Expansion, { word, stem: own }: QueryWord, exact: Matches | undefined): readonly Alternative[] {
  if (word.length < 2) return []
  const tiers: readonly TierNumber[] = word.length < 4 ? [0] : [0, 1]
  const near = word.slice(0, word.length < 4 ? word.length : Math.min(5, Math.max(3, word.length - 3)))
  const stems = learnStems(expansion, near, tiers)
  const found = expansion.completions.find(word)
  const keys = [...new Set(found.flatMap(({ stem: key }) => (key !== own && stems.some((learned) => learned.has(key)) ? key : [])))]
  const weight = exact ? settings.longerWord : settings.completion
  return pickCommon(expansion, keys, tiers).flatMap((key) => {
    const matches = expansion.reader.findMatches(key, tiers)
    return matches ? [toAlternative(expansion, matches, weight, [key])] : []
  })
}

/** Teaches the completions what the files near a beginning hold; asks for those not loaded. */
function learnStems({ reader, completions, missing }: Expansion, near: string, tiers: readonly TierNumber[]) {
  return tiers.flatMap((tier) =>
    reader.listFilesWith(near, tier).flatMap((file) => {
      if (reader.hasFile(file)) return [completions.learn(`${near} ${file}`, () => reader.listStems(near, file))]
      missing.add(file)
      return []
    }),
  )
}

/** The commonest of many stems, by how much the index knows of them: to read every list would take longer than all the rest. */
function pickCommon({ reader }: Expansion, keys: readonly string[], tiers: readonly TierNumber[]): readonly string[] {
  const sized = keys.map((key) => ({ key, size: reader.sizeOf(key, tiers) }))
  return sized.sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1)).slice(0, settings.mostCompletions).map(({ key }) => key) // biome-ignore format: one chain
}

function correctWord(expansion: Expansion, query: QueryWord, joined: readonly string[]): readonly Alternative[] {
  const vocabulary = expansion.reader.readVocabulary()
  if (query.word.length < 4) return []
  if (!vocabulary) {
    expansion.missing.add(wordsName)
    return []
  }
  const split = splitWord(expansion, query.word, vocabulary)
  if (split) return [split]
  const whole = joined.filter((word) => vocabulary.has(word)).flatMap((word) => toWord(expansion, word))
  if (whole.length > 0) return whole
  const words = recall(expansion.corrections, query.word, () => findCorrections(query.word, vocabulary, expansion.synonyms.words))
  const first = new Map(words.map((word) => [stem(word), word] as const).reverse())
  const distinct = words.filter((word) => first.get(stem(word)) === word).slice(0, settings.mostCorrections)
  return distinct.flatMap((word, place) =>
    toCorrection(expansion, query, word, place === 0 ? settings.correction : settings.otherCorrection),
  )
}

function recall<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size > 500) known.clear()
  const found = find()
  known.set(key, found)
  return found
}

function toCorrection(expansion: Expansion, { typed }: QueryWord, word: string, weight: number): readonly Alternative[] {
  const matches = findTerm(expansion, stem(word)) ?? expansion.reader.toMatches([])
  return [{ ...toAlternative(expansion, matches, weight, [stem(word)]), instead: { kind: 'correction', typed, matched: word } }]
}

/** "Nighttime" where documents say "night time": two known words side by side, or a known one and a stop word. */
function splitWord(expansion: Expansion, word: string, known: Vocabulary): Alternative | undefined {
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)]
    if (isStopWord(left) && right.length > 3 && known.has(right)) return toWord(expansion, right)[0]
    if (isStopWord(right) && left.length > 3 && known.has(left)) return toWord(expansion, left)[0]
    if (cut < 3 || cut > word.length - 3 || !known.has(left) || !known.has(right)) continue
    const [first, second] = [findTerm(expansion, stem(left)), findTerm(expansion, stem(right))]
    if (!first || !second) continue
    const matches = expansion.reader.toMatches(findPhrase([{ matches: first, offset: 0 }, { matches: second, offset: 1 }])) // biome-ignore format: reads as one phrase
    if (matches.documents.length > 0) return toAlternative(expansion, matches, 1, [stem(left), stem(right)])
  }
  return undefined
}

function toWord(expansion: Expansion, word: string): readonly Alternative[] {
  const matches = findTerm(expansion, stem(word))
  return matches ? [toAlternative(expansion, matches, 1, [stem(word)])] : []
}
