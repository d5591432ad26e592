import { type AreaId, areaIds } from '../vocabulary/areas'
import { type EvidenceStep, evidenceStepIds, toBands } from '../vocabulary/evidence'
import type { Card } from './card'
import { selectCards } from './library-path'

/** The evidence steps of the case studies of each area, surest first. */
export type AreaShelves = Readonly<Record<AreaId, readonly EvidenceStep[]>>

/** A shelf: one evidence step a case study, surest first. */
export function toShelf(cards: readonly Pick<Card, 'evidenceStep'>[]): readonly EvidenceStep[] {
  return cards.map(({ evidenceStep }) => evidenceStep).sort((a, b) => toBands(b) - toBands(a))
}

/** The strongest evidence step among case studies; undefined for none. */
export function toSurest(cards: readonly Pick<Card, 'evidenceStep'>[]): EvidenceStep | undefined {
  return [...evidenceStepIds].reverse().find((step) => cards.some(({ evidenceStep }) => evidenceStep === step))
}

/** The shelf of every area, empty ones included. */
export function toAreaShelves(cards: readonly Card[]): AreaShelves {
  return Object.fromEntries(areaIds.map((id) => [id, toShelf(selectCards(cards, { area: [id] }))])) as AreaShelves // fromEntries forgets the keys
}

/** The areas with at least one case study, in the order of the map. */
export function listShelvedAreas(cards: readonly Pick<Card, 'areas'>[]): readonly AreaId[] {
  return areaIds.filter((id) => cards.some(({ areas }) => areas.includes(id)))
}
