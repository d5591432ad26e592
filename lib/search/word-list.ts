import type { TermEntries } from './collect-postings'

/** A word of the collection and roughly how common it is (powers of two). */
export type KnownWord = { readonly word: string; readonly commonness: number }

/** The words of the collection, ready to be looked up: whether a word is one, and which words have a length. */
export type Vocabulary = { readonly has: (word: string) => boolean; readonly listOfLength: (length: number) => readonly KnownWord[] }

export function toVocabulary(words: Iterable<KnownWord>): Vocabulary {
  const known = new Set<string>()
  const byLength = new Map<number, KnownWord[]>()
  for (const entry of words) {
    known.add(entry.word)
    const list = byLength.get(entry.word.length)
    if (list) list.push(entry)
    else byLength.set(entry.word.length, [entry])
  }
  return { has: (word) => known.has(word), listOfLength: (length) => byLength.get(length) ?? [] }
}

/** How common a word is, from the number of fields of documents that have it or another word of its stem. */
export function toCommonness(entries: number): number {
  return Math.min(9, Math.floor(Math.log2(Math.max(1, entries))))
}

/** All words in order, one a line: how many letters it shares with the one before, its commonness, the rest. */
export function writeWords(tiers: readonly ReadonlyMap<string, TermEntries>[]): string {
  const words = new Map<string, number>()
  for (const terms of tiers) {
    for (const { entries, words: spellings } of terms.values()) {
      for (const word of spellings) words.set(word, (words.get(word) ?? 0) + entries.length)
    }
  }
  let last = ''
  const lines = [...words.keys()].sort().map((word) => {
    const shared = Math.min(countShared(last, word), 25)
    last = word
    return `${String.fromCharCode(97 + shared)}${toCommonness(words.get(word) ?? 1)}${word.slice(shared)}`
  })
  return lines.join('\n')
}

export function readWords(text: string): readonly KnownWord[] {
  let last = ''
  return text.split('\n').map((line) => {
    last = last.slice(0, line.charCodeAt(0) - 97) + line.slice(2)
    return { word: last, commonness: Number(line[1]) }
  })
}

function countShared(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared += 1
  return shared
}
