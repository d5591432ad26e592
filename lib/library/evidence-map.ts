import { type ApproachId, approachIds } from '../vocabulary/approaches'
import type { EvidenceStep } from '../vocabulary/evidence'
import { type RegionId, regionIds } from '../vocabulary/regions'
import type { Card } from './card'
import { selectCards, toLibraryPath } from './library-path'
import { toShelf } from './shelves'

/** Approach by region: the case studies the library shows with both chosen, surest first. An empty shelf is an empty cell. */
export type EvidenceCell = { readonly region: RegionId; readonly shelf: readonly EvidenceStep[]; readonly path: string }
export type EvidenceRow = {
  readonly approach: ApproachId
  readonly shelf: readonly EvidenceStep[]
  readonly cells: readonly EvidenceCell[]
}

/** Every approach by every region. */
export function toEvidenceMap(cards: readonly Card[]): readonly EvidenceRow[] {
  return approachIds.map((approach) => ({
    approach,
    shelf: toShelf(selectCards(cards, { approach: [approach] })),
    cells: regionIds.map((region) => ({
      region,
      shelf: toShelf(selectCards(cards, { area: [region], approach: [approach] })),
      path: toLibraryPath({ area: [region], approach: [approach] }),
    })),
  }))
}

/** What the map shows, for the sentence above it. */
export type EvidenceMapSummary = {
  readonly cells: number
  readonly filled: number
  readonly strong: number
  readonly emptyApproaches: readonly ApproachId[]
  readonly emptyRegions: readonly RegionId[]
}

/** Counts over a map. `strong` cells hold a comparison or better. */
export function toEvidenceMapSummary(rows: readonly EvidenceRow[]): EvidenceMapSummary {
  const cells = rows.flatMap((row) => row.cells)
  return {
    cells: cells.length,
    filled: cells.filter(({ shelf }) => shelf.length > 0).length,
    strong: cells.filter(({ shelf: [surest] }) => surest !== undefined && surest !== 'described' && surest !== 'monitored').length,
    emptyApproaches: rows.filter(({ shelf }) => shelf.length === 0).map(({ approach }) => approach),
    emptyRegions: regionIds.filter((region) => cells.every((cell) => cell.region !== region || cell.shelf.length === 0)),
  }
}
