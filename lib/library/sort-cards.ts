import { toBands } from '../vocabulary/evidence'
import type { Card } from './card'
import { compareTitles } from './compare-titles'
import type { Sort } from './sorts'

/** How strong a direction is within one evidence step: what went somewhere before what was not measured. */
const directionOrder: readonly Card['direction'][] = ['better', 'mixed', 'none', 'worse', 'not-measured']

const orders: Readonly<Record<Exclude<Sort, 'relevance'>, (a: Card, b: Card) => number>> = {
  evidence: (a, b) =>
    toBands(b.evidenceStep) - toBands(a.evidenceStep) || directionOrder.indexOf(a.direction) - directionOrder.indexOf(b.direction),
  reviewed: (a, b) => compareText(b.reviewed, a.reviewed),
  title: () => 0,
}

/** Cards in order; equals by title. `ranks` holds the place of each slug among the hits and is needed for `relevance` only. */
export function sortCards(cards: readonly Card[], sort: Sort, ranks?: ReadonlyMap<string, number>): readonly Card[] {
  if (sort === 'relevance' && !ranks) return sortCards(cards, 'evidence')
  const order = sort === 'relevance' ? (a: Card, b: Card) => toRank(a) - toRank(b) : orders[sort]
  return [...cards].sort((a, b) => order(a, b) || compareTitles(a.title, b.title) || compareText(a.slug, b.slug))

  function toRank({ slug }: Card): number {
    return ranks?.get(slug) ?? Number.MAX_SAFE_INTEGER
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
