import type { Card } from './card'
import { type Counts, countTerms, filterCards } from './filter'
import { type LibraryState, toUsualSort } from './library-state'
import { sortCards } from './sort'

/** Place of each slug among the hits of the question, best first; undefined when nothing was asked or search has failed. */
export type Ranks = ReadonlyMap<string, number>

export type Results = { readonly found: readonly Card[]; readonly counts: Counts; readonly asked: readonly Card[] }

/** The case studies of a state in order, with the counts of every option. `asked`: those the question alone finds. */
export function toResults(cards: readonly Card[], state: LibraryState, ranks?: Ranks): Results {
  const asked = ranks ? cards.filter(({ slug }) => ranks.has(slug)) : cards
  return {
    found: sortCards(filterCards(asked, state.chosen), state.sort ?? toUsualSort(state.q), ranks),
    counts: countTerms(asked, state.chosen),
    asked,
  }
}
