import { Index } from '../../node_modules/flexsearch/dist/flexsearch.light.module.min.js'

/** A word of the collection that a reader may be typing, with its stem. */
export type Completion = { readonly word: string; readonly stem: string }

/**
 * FlexSearch finds the candidates: the words of the collection that begin with what is typed. It learns a word when a
 * reader first types something near it, so that a large collection costs nothing before.
 */
export type Completions = {
  /** `lesson` names what is learned, so that nothing is learned twice; `read` brings it. Out comes which stems it holds. */
  readonly learn: (lesson: string, read: () => Iterable<readonly [stem: string, words: readonly string[]]>) => ReadonlySet<string>
  readonly find: (prefix: string) => readonly Completion[]
}

export function createCompletions(): Completions {
  const index = new Index({ tokenize: 'forward', encode: (word: string) => [word] })
  const known: Completion[] = []
  const words = new Set<string>()
  const lessons = new Map<string, ReadonlySet<string>>()
  function learnWord(word: string, stem: string): void {
    if (words.has(word)) return
    words.add(word)
    index.add(known.length, word)
    known.push({ word, stem })
  }
  return {
    learn(lesson, read) {
      const before = lessons.get(lesson)
      if (before) return before
      const stems = new Set<string>()
      for (const [stem, spellings] of read()) {
        stems.add(stem)
        for (const word of spellings) learnWord(word, stem)
      }
      lessons.set(lesson, stems)
      return stems
    },
    find(prefix) {
      return index.search(prefix, { limit: 200 }).flatMap((id) => known[Number(id)] ?? [])
    },
  }
}
