import { type AreaId, areaIds } from '../vocabulary/areas'
import type { Card } from './card'

/** The cards of each area that has any, in the order of the map; a card of several areas stands in each. */
export function groupByArea(cards: readonly Card[]): readonly { readonly area: AreaId; readonly cards: readonly Card[] }[] {
  return areaIds
    .map((area) => ({ area, cards: cards.filter((card) => card.areas.includes(area)) }))
    .filter((group) => group.cards.length > 0)
}
