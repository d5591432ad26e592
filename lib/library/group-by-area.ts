import { type AreaId, areaIds } from '../vocabulary/areas'
import { hasBit } from './bits'
import type { CardTable } from './card-table'

/** The rows of each area that has any, in the order of the map; a row of several areas stands in each. Rows keep their order. */
export function groupByArea(
  { members }: CardTable,
  rows: readonly number[],
): readonly { readonly area: AreaId; readonly rows: readonly number[] }[] {
  return areaIds.flatMap((area) => {
    const bits = members.area.get(area)
    const here = bits ? rows.filter((row) => hasBit(bits, row)) : []
    return here.length > 0 ? [{ area, rows: here }] : []
  })
}

/** An area lists so many case studies by name beside the map; the rest are a filter away. */
const mostNamed = 8
/** Of a long list so many: each name is loaded. */
const fewNamed = 3
const longList = 240

/** How many case studies each area lists by name. */
export function toMostNamed(groups: readonly { readonly rows: readonly number[] }[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0) > longList ? fewNamed : mostNamed
}

/** The rows listed by name. */
export function listNamed(groups: readonly { readonly rows: readonly number[] }[]): readonly number[] {
  const most = toMostNamed(groups)
  return [...new Set(groups.flatMap(({ rows }) => rows.slice(0, most)))]
}
