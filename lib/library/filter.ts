import type { Card } from './card'
import { listCardTerms } from './card-terms'
import { type Facet, type FacetParam, facets, mapFacets } from './facets'
import type { Chosen } from './library-state'

/** How many case studies each term of each group would show, the other groups taken as they are. */
export type Counts = Readonly<Record<FacetParam, ReadonlyMap<string, number>>>

/** Any of the chosen terms within a group, and every group. A group without a choice lets everything through. */
export function filterCards(cards: readonly Card[], chosen: Chosen): readonly Card[] {
  const active = listActive(chosen)
  return cards.filter((card) => active.every((facet) => passes(card, facet, chosen)))
}

/** The groups whose choice a card does not meet, in the order of the table. */
export function listFailed(card: Card, chosen: Chosen, active = listActive(chosen)): readonly FacetParam[] {
  return active.filter((facet) => !passes(card, facet, chosen)).map(({ param }) => param)
}

function listActive(chosen: Chosen): readonly Facet<FacetParam>[] {
  return facets.filter(({ param }) => chosen[param].length > 0)
}

function passes(card: Card, { param }: Facet<FacetParam>, chosen: Chosen): boolean {
  const carried = listCardTerms(card, param)
  return chosen[param].some((term) => carried.has(term))
}

/**
 * Counts for every option. A card that fails one group only still counts there: choosing one of its terms would bring it
 * back. One pass over the cards, whatever the number of options.
 */
export function countTerms(cards: readonly Card[], chosen: Chosen): Counts {
  const counts = mapFacets(() => new Map<string, number>())
  const active = listActive(chosen)
  for (const card of cards) {
    const failed = listFailed(card, chosen, active)
    if (failed.length > 1) continue
    for (const { param } of facets) {
      if (failed.length === 1 && failed[0] !== param) continue
      for (const value of listCardTerms(card, param)) counts[param].set(value, (counts[param].get(value) ?? 0) + 1)
    }
  }
  return counts
}
