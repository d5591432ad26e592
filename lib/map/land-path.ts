import { areaIds, areas } from '../vocabulary/areas'

/** The still map: one square of 8.6 units every 10 units. `viewBox` holds all 43. */
export const landPitch = 10
export const landTile = 8.6
export const landViewBox = '0 0 68.6 98.6'

/** The land of England and Wales as one SVG path: a square for each police force area, at its place on the tile map. */
export const landPath = areaIds
  .map((id) => `M${areas[id].x * landPitch} ${areas[id].y * landPitch}h${landTile}v${landTile}h-${landTile}z`)
  .join('')

/** The first column of sea to the east of a row: labels start there. */
export function toCoast(row: number): number {
  return Math.max(0, ...areaIds.filter((id) => areas[id].y === row).map((id) => areas[id].x + 1))
}
