import type { Card } from './card'
import { type FacetParam, facets, mapFacets } from './facets'
import type { Chosen } from './library-state'

/** How many case studies each term of each group would show, the other groups taken as they are. */
export type Counts = Readonly<Record<FacetParam, ReadonlyMap<string, number>>>

/** Any of the chosen terms within a group, and every group. A group without a choice lets everything through. */
export function filterCards(cards: readonly Card[], chosen: Chosen): readonly Card[] {
  return cards.filter((card) => listFailed(card, chosen).length === 0)
}

/** The groups whose choice a card does not meet, in the order of the table. */
export function listFailed(card: Card, chosen: Chosen): readonly FacetParam[] {
  return facets
    .filter(({ param, toValues }) => chosen[param].length > 0 && !toValues(card).some((value) => chosen[param].includes(value)))
    .map(({ param }) => param)
}

/**
 * Counts for every option. A card that fails one group only still counts there: choosing one of its terms would bring it
 * back. One pass over the cards, whatever the number of options.
 */
export function countTerms(cards: readonly Card[], chosen: Chosen): Counts {
  const counts = mapFacets(() => new Map<string, number>())
  for (const card of cards) {
    const failed = listFailed(card, chosen)
    if (failed.length > 1) continue
    for (const { param, toValues } of facets) {
      if (failed.length === 1 && failed[0] !== param) continue
      for (const value of new Set(toValues(card))) counts[param].set(value, (counts[param].get(value) ?? 0) + 1)
    }
  }
  return counts
}
