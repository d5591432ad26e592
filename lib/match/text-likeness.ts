import { stem } from '../search/stem'
import { isStopWord } from '../search/stop-words'
import { tokenise } from '../search/tokenise'

/** How alike two texts are, 0 to 1, and the words that make them so, the most telling first. */
export type TextLikeness = { readonly score: number; readonly words: readonly string[] }
export type ToTextLikeness = (a: string, b: string) => TextLikeness
/** The texts most alike to one, found by its most telling words: candidates, to be compared in full. */
export type ListAlikeTexts = (id: string, most: number) => readonly string[]

/** A stem of a text: how often it stands there, its spellings with how often each, and what it weighs. */
type Word = { count: number; readonly spellings: Map<string, number>; weight: number }
type Words = ReadonlyMap<string, Readonly<Word>>

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
  return createTextIndex(texts).toLikeness
}

/** The same, with a way to find what is worth comparing: to compare every pair of thousands of texts would take minutes. */
export function createTextIndex(texts: ReadonlyMap<string, string>): {
  readonly toLikeness: ToTextLikeness
  readonly listAlike: ListAlikeTexts
} {
  const toStem = createStemmer()
  const common = findCommonWords([...texts.values()], toStem)
  const counted = new Map([...texts].map(([id, text]) => [id, countStems(text, common, toStem)]))
  const spread = countTexts([...counted.values()])
  for (const words of counted.values()) weigh(words, spread, texts.size)
  const vectors = toVectors(counted)
  return {
    toLikeness: (a, b) =>
      compareTexts([vectors.get(a), vectors.get(b)], () => listTelling(counted.get(a), counted.get(b), spread, texts.size)),
    listAlike: createFinder(counted, spread),
  }
}

/** The stems of a text as numbers, ascending, and what each weighs: thousands of pairs are compared. */
type Vector = { readonly terms: Int32Array; readonly weights: Float64Array }

function toVectors(counted: ReadonlyMap<string, Words>): ReadonlyMap<string, Vector> {
  const numbers = new Map<string, number>()
  for (const words of counted.values()) for (const term of words.keys()) if (!numbers.has(term)) numbers.set(term, numbers.size)
  return new Map([...counted].map(([id, words]) => [id, toVector(words, numbers)]))
}

function toVector(words: Words, numbers: ReadonlyMap<string, number>): Vector {
  const entries = [...words].map(([term, { weight }]) => [numbers.get(term) ?? 0, weight] as const).sort(([a], [b]) => a - b)
  return { terms: Int32Array.from(entries, ([term]) => term), weights: Float64Array.from(entries, ([, weight]) => weight) }
}

/** The words are worked out when they are asked for: most pairs are only scored. */
function compareTexts([mine, theirs]: readonly (Vector | undefined)[], toWords: () => readonly string[]): TextLikeness {
  const score = mine && theirs ? multiply(mine, theirs) : 0
  if (score === 0) return noLikeness
  return {
    score,
    get words() {
      return toWords()
    },
  }
}

/** The sum of the products of the weights both have. */
function multiply(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0)
    if (difference === 0) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0)
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return sum
}

/** The words both use, the most telling first. */
function listTelling(
  mine: Words = new Map(),
  theirs: Words = new Map(),
  spread: ReadonlyMap<string, number>,
  total: number,
): readonly string[] {
  return [...mine]
    .flatMap(([term, { weight, count }]) => {
      const other = theirs.get(term)
      return other && count >= fewestUses && other.count >= fewestUses ? [{ term, product: weight * other.weight }] : []
    })
    .filter(({ term, product }) => product > 0 && (spread.get(term) ?? 0) <= total * commonShare)
    .sort((one, other) => other.product - one.product || (one.term < other.term ? -1 : 1))
    .slice(0, mostWords)
    .map(({ term }) => toSpelling(term, mine, theirs))
}

/** So many of the heaviest words of a text look for others; a word that more texts hold than this leads nowhere in particular. */
const mostLeads = 24
const widestLead = 400

/** For each text, those that share its heaviest words, by the weight of what is shared. Equals in the order of the texts. */
function createFinder(counted: ReadonlyMap<string, Words>, spread: ReadonlyMap<string, number>): ListAlikeTexts {
  const leads = new Map([...counted].map(([id, words]) => [id, listLeads(words, spread)]))
  const holders = new Map<string, string[]>()
  for (const [id, terms] of leads) {
    for (const term of terms) {
      const known = holders.get(term)
      if (known) known.push(id)
      else holders.set(term, [id])
    }
  }
  return (id, most) => {
    const words = counted.get(id)
    const scores = new Map<string, number>()
    for (const term of leads.get(id) ?? []) {
      const weight = words?.get(term)?.weight ?? 0
      for (const other of holders.get(term) ?? [])
        if (other !== id) scores.set(other, (scores.get(other) ?? 0) + weight * (counted.get(other)?.get(term)?.weight ?? 0))
    }
    return [...scores]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([other]) => other)
  }
}

function listLeads(words: Words, spread: ReadonlyMap<string, number>): readonly string[] {
  return [...words]
    .filter(([term, { count }]) => count >= fewestUses && (spread.get(term) ?? 0) <= widestLead)
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, mostLeads)
    .map(([term]) => term)
}

/** Words recur: each is stemmed once. */
function createStemmer(): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = stem(word)
    known.set(word, found)
    return found
  }
}

/** The stems that are written in lower case more often than with a capital. */
function findCommonWords(texts: readonly string[], toStem: (word: string) => string): ReadonlySet<string> {
  const balance = new Map<string, number>()
  for (const text of texts) {
    for (const { word, start } of tokenise(text)) {
      const first = text.charAt(start)
      const term = toStem(word)
      balance.set(term, (balance.get(term) ?? 0) + (first === first.toLowerCase() ? 1 : -1))
    }
  }
  return new Set([...balance].flatMap(([term, more]) => (more > 0 ? [term] : [])))
}

function countStems(text: string, common: ReadonlySet<string>, toStem: (word: string) => string): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>()
  for (const { word } of tokenise(text)) {
    const term = toStem(word)
    if (word.length < 3 || /\d/.test(word) || isStopWord(word) || !common.has(term)) continue
    const known = words.get(term) ?? { count: 0, spellings: new Map<string, number>(), weight: 0 }
    known.count += 1
    known.spellings.set(word, (known.spellings.get(word) ?? 0) + 1)
    words.set(term, known)
  }
  return words
}

/** Stem → the number of texts that hold it. */
function countTexts(all: readonly Words[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>()
  for (const words of all) for (const term of words.keys()) spread.set(term, (spread.get(term) ?? 0) + 1)
  return spread
}

/** Logarithmic frequency by inverse text frequency, to length one. */
function weigh(words: ReadonlyMap<string, Word>, spread: ReadonlyMap<string, number>, total: number): void {
  let squares = 0
  for (const [term, word] of words) {
    word.weight = (1 + Math.log(word.count)) * Math.log(total / (spread.get(term) ?? total))
    squares += word.weight * word.weight
  }
  const length = Math.sqrt(squares) || 1
  for (const word of words.values()) word.weight /= length
}

/** The spelling of a stem that the two texts use most. */
function toSpelling(term: string, ...texts: readonly Words[]): string {
  const spellings = new Map<string, number>()
  for (const words of texts) {
    for (const [word, count] of words.get(term)?.spellings ?? []) spellings.set(word, (spellings.get(word) ?? 0) + count)
  }
  const [most] = [...spellings].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
  return most?.[0] ?? term
}
