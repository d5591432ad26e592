import type { Matches } from './matches'

/** One way in which a document can have what a word of the query means. */
export type Alternative = {
  readonly matches: Matches
  /** Beside the word typed, which is 1. */
  readonly weight: number
  /** How telling it is: rare words count more. */
  readonly rarity: number
  /** Stems to mark; for a name of several words all of them, in a row. */
  readonly stems: readonly string[]
  /** Set where it is not the word typed or its completion. */
  readonly instead?: { readonly kind: 'synonym' | 'correction'; readonly typed: string; readonly matched: string }
}

/** A word of the query (or a quoted phrase) with its ways to match. */
export type Part = { readonly position: number; readonly rarity: number; readonly alternatives: readonly Alternative[] }

/** Words of the query that mean one thing together, and other names for it. */
export type Concept = { readonly parts: readonly Part[]; readonly synonyms: readonly Alternative[]; readonly rarity: number }

export type QueryPlan = {
  readonly concepts: readonly Concept[]
  /** Quoted phrases: a document must have them. */
  readonly required: readonly Matches[]
  readonly corrections: readonly { readonly start: number; readonly end: number; readonly word: string }[]
  /** Files that would make the plan better. */
  readonly missing: readonly string[]
}

/** Inverse document frequency that leaves words of every document some worth: in a small collection they are the subject. */
export function toRarity(documents: number, matching: number): number {
  return Math.log(1 + documents / (matching + 0.5))
}
