import { stem } from '../search/stem'
import { isStopWord } from '../search/stop-words'
import { tokenise } from '../search/tokenise'

/** How alike two texts are, 0 to 1, and the words that make them so, the most telling first. */
export type TextLikeness = { readonly score: number; readonly words: readonly string[] }
export type ToTextLikeness = (a: string, b: string) => TextLikeness

/** Stem → how often it stands in a text, and the spellings it has there. */
type Counts = ReadonlyMap<string, { readonly count: number; readonly spellings: ReadonlyMap<string, number> }>

const noLikeness: TextLikeness = { score: 0, words: [] }
const mostWords = 4
/** A word that more than this share of the texts hold tells nobody anything. */
const commonShare = 1 / 3
/** A word used once may be chance. */
const fewestUses = 2

/**
 * Compares texts by the words they share: the cosine of their TF-IDF weights over word stems (Salton and Buckley 1988, weights
 * `ltc`). Words mostly written with a capital are names of places and organisations, and make no programmes alike.
 */
export function createTextLikeness(texts: ReadonlyMap<string, string>): ToTextLikeness {
  const common = findCommonWords([...texts.values()])
  const counts = new Map([...texts].map(([id, text]) => [id, countStems(text, common)]))
  const spread = countTexts([...counts.values()])
  const weights = new Map([...counts].map(([id, stems]) => [id, toWeights(stems, spread, texts.size)]))
  return (a, b) => {
    const [mine, theirs, words, others] = [weights.get(a), weights.get(b), counts.get(a), counts.get(b)]
    if (!mine || !theirs || !words || !others) return noLikeness
    const shared = [...mine].flatMap(([term, weight]) => (theirs.has(term) ? [{ term, product: weight * (theirs.get(term) ?? 0) }] : []))
    const telling = shared
      .filter(({ term }) => (spread.get(term) ?? 0) <= texts.size * commonShare)
      .filter(({ term }) => [words, others].every((stems) => (stems.get(term)?.count ?? 0) >= fewestUses))
      .sort((one, other) => other.product - one.product || (one.term < other.term ? -1 : 1))
    return {
      score: shared.reduce((sum, { product }) => sum + product, 0),
      words: telling.slice(0, mostWords).map(({ term }) => toSpelling(term, words, others)),
    }
  }
}

/** The stems that are written in lower case more often than with a capital. */
function findCommonWords(texts: readonly string[]): ReadonlySet<string> {
  const balance = new Map<string, number>()
  for (const text of texts) {
    for (const { word, start } of tokenise(text)) {
      const first = text.charAt(start)
      balance.set(stem(word), (balance.get(stem(word)) ?? 0) + (first === first.toLowerCase() ? 1 : -1))
    }
  }
  return new Set([...balance].flatMap(([term, more]) => (more > 0 ? [term] : [])))
}

function countStems(text: string, common: ReadonlySet<string>): Counts {
  const counts = new Map<string, { count: number; spellings: Map<string, number> }>()
  for (const { word } of tokenise(text)) {
    const term = stem(word)
    if (word.length < 3 || /\d/.test(word) || isStopWord(word) || !common.has(term)) continue
    const before = counts.get(term) ?? { count: 0, spellings: new Map<string, number>() }
    before.count += 1
    before.spellings.set(word, (before.spellings.get(word) ?? 0) + 1)
    counts.set(term, before)
  }
  return counts
}

/** Stem → the number of texts that hold it. */
function countTexts(all: readonly Counts[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>()
  for (const counts of all) for (const term of counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1)
  return spread
}

/** Logarithmic frequency by inverse text frequency, to length one. */
function toWeights(counts: Counts, spread: ReadonlyMap<string, number>, total: number): ReadonlyMap<string, number> {
  const raw = [...counts].map(([term, { count }]) => [term, (1 + Math.log(count)) * Math.log(total / (spread.get(term) ?? total))] as const)
  const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return new Map(raw.filter(([, weight]) => weight > 0).map(([term, weight]) => [term, weight / length]))
}

/** The spelling of a stem that the two texts use most. */
function toSpelling(term: string, ...texts: readonly Counts[]): string {
  const spellings = new Map<string, number>()
  for (const counts of texts) {
    for (const [word, count] of counts.get(term)?.spellings ?? []) spellings.set(word, (spellings.get(word) ?? 0) + count)
  }
  const [most] = [...spellings].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
  return most?.[0] ?? term
}
