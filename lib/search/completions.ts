import { Index } from '../../node_modules/flexsearch/dist/flexsearch.light.module.min.js'

/** A word of the collection that a reader may be typing, with its stem. */
export type Completion = { readonly word: string; readonly stem: string }

/**
 * FlexSearch finds the candidates: the words of the collection that begin with what is typed. It learns a word when a
 * reader first types something near it, so that a large collection costs nothing before.
 */
export type Completions = {
  /** `lesson` names what is learned, so that nothing is learned twice. */
  readonly learn: (lesson: string, stem: string, words: readonly string[]) => void
  readonly find: (prefix: string) => readonly Completion[]
}

export function createCompletions(): Completions {
  const index = new Index({ tokenize: 'forward', encode: (word: string) => [word] })
  const known: Completion[] = []
  const learned = new Set<string>()
  return {
    learn(lesson, stem, words) {
      if (learned.has(lesson)) return
      learned.add(lesson)
      for (const word of words) {
        index.add(known.length, word)
        known.push({ word, stem })
      }
    },
    find(prefix) {
      return index.search(prefix, { limit: 200 }).flatMap((id) => known[Number(id)] ?? [])
    },
  }
}
