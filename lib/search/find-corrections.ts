import { countEdits, isOneEditApart } from './edit-distance'
import type { KnownWord, Vocabulary } from './word-list'

const shortest = 4
/** From this length on two slips still leave enough of a word to know it by. */
const long = 8

/**
 * The words one letter away from a mistyped one, or two letters from a long one where none is nearer; the likeliest first:
 * common words, and words with the same first letter.
 */
export function findCorrections(typed: string, vocabulary: Vocabulary, more: ReadonlySet<string>): readonly string[] {
  if (typed.length < shortest) return []
  const near = listNear(typed, 1, vocabulary, more).filter(({ word }) => isLikely(typed, word) && isOneEditApart(typed, word))
  if (near.length > 0 || typed.length < long) return sortLikely(typed, near)
  const further = listNear(typed, 2, vocabulary, more).filter(({ word }) => word[0] === typed[0] && countEdits(typed, word, 2) === 2)
  return sortLikely(typed, further)
}

/** The words whose length differs by no more than `by`. */
function listNear(typed: string, by: number, vocabulary: Vocabulary, more: ReadonlySet<string>): readonly KnownWord[] {
  const lengths = Array.from({ length: 2 * by + 1 }, (_, i) => typed.length - by + i).filter((length) => length >= shortest - 1)
  return [...lengths.flatMap((length) => vocabulary.listOfLength(length)), ...[...more].map((word) => ({ word, commonness: 0 }))]
}

function sortLikely(typed: string, words: readonly KnownWord[]): readonly string[] {
  const rank = ({ word, commonness }: KnownWord): number => commonness + (word[0] === typed[0] ? 1 : 0) + (isSwap(typed, word) ? 2 : 0)
  return [...new Set([...words].sort((a, b) => rank(b) - rank(a) || (a.word < b.word ? -1 : 1)).map(({ word }) => word))]
}

/** The same letters in another order, or one of a doubled letter left out: slips of the fingers rather than another word. */
function isSwap(typed: string, word: string): boolean {
  if (typed.length === word.length) return [...typed].sort().join('') === [...word].sort().join('')
  return typed.replace(/(.)\1/g, '$1') === word.replace(/(.)\1/g, '$1')
}

/** One slip leaves the first letter or the last one as it was. */
function isLikely(typed: string, word: string): boolean {
  return typed.charCodeAt(0) === word.charCodeAt(0) || typed.charCodeAt(typed.length - 1) === word.charCodeAt(word.length - 1)
}
