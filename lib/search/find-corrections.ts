import { isOneEditApart } from './edit-distance'
import type { KnownWord, Vocabulary } from './word-list'

const shortest = 4

/** The words one letter away from a mistyped one, the likeliest first: common words, and words with the same first letter. */
export function findCorrections(typed: string, vocabulary: Vocabulary, more: ReadonlySet<string>): readonly string[] {
  if (typed.length < shortest) return []
  const lengths = [typed.length - 1, typed.length, typed.length + 1].filter((length) => length >= shortest - 1)
  const candidates = [
    ...lengths.flatMap((length) => vocabulary.listOfLength(length)),
    ...[...more].map((word) => ({ word, commonness: 0 })),
  ]
  const near = candidates.filter(({ word }) => isLikely(typed, word) && isOneEditApart(typed, word))
  const rank = ({ word, commonness }: KnownWord): number => commonness + (word[0] === typed[0] ? 1 : 0) + (isSwap(typed, word) ? 2 : 0)
  return [...new Set(near.sort((a, b) => rank(b) - rank(a) || (a.word < b.word ? -1 : 1)).map(({ word }) => word))]
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
