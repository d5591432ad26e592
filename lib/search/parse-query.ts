import { stem } from './stem'
import { isStopWord } from './stop-words'
import { tokenise } from './tokenise'

export type QueryWord = {
  /** As typed. */
  readonly typed: string
  /** Folded, as compared. */
  readonly word: string
  readonly stem: string
  /** Its place among all words of the query, stop words counted. */
  readonly position: number
  /** The last word while it is being typed: it may be the beginning of another. */
  readonly unfinished: boolean
  readonly start: number
  readonly end: number
}

export type Query = {
  readonly text: string
  /** Words that can find something: no stop words, but one being typed that stands alone. */
  readonly words: readonly QueryWord[]
  /** Indices in `words` of each quoted phrase: from, and after the last. */
  readonly quoted: readonly (readonly [from: number, to: number])[]
}

const mostCharacters = 1_000
const mostWords = 32

/** Reads what a person typed. Never throws; very long text is cut. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, mostCharacters)
  const tokens = tokenise(text).slice(0, mostWords)
  const isOpen = (end: number): boolean => typed.length <= mostCharacters && end === text.length
  const words = tokens.flatMap(({ word, start, end }, position): readonly QueryWord[] => {
    const unfinished = position === tokens.length - 1 && isOpen(end)
    // A last "the" may be the beginning of "therapy", where nothing else has been typed; after other words it is noise.
    if (isStopWord(word) && (!unfinished || word.length < 2 || tokens.some((other) => !isStopWord(other.word)))) return []
    return [{ typed: text.slice(start, end), word, stem: stem(word), position, unfinished, start, end }]
  })
  return { text, words, quoted: findQuoted(text, words) }
}

function findQuoted(text: string, words: readonly QueryWord[]): Query['quoted'] {
  return [...text.matchAll(/["“]([^"“”]+)["”]/g)].flatMap(({ index, 0: whole }) => {
    const inside = words.flatMap(({ start, end }, i) => (start > index && end < index + whole.length ? [i] : []))
    const [from] = inside
    return from === undefined || inside.length < 2 ? [] : [[from, from + inside.length] as const]
  })
}
