import type { AreaId } from '../vocabulary/areas'
import type { AreaFactsFile } from './area-facts-schema'
import type { PageCitedPlace } from './page-citations'

type Place = { readonly kind: 'area' | 'region'; readonly members: readonly AreaId[] }

/** Where the page of a place cites a source: at the head of an area, in each row of a region's table. */
export function listAreaPlaces({ kind, members }: Place, { areas }: Pick<AreaFactsFile, 'areas'>): readonly PageCitedPlace[] {
  return members.flatMap((id) => {
    const { holder, unit } = areas[id]
    const end = kind === 'region' ? `-${id}` : ''
    return [{ at: `cite-holder${end}`, ids: holder.source }, ...(unit ? [{ at: `cite-unit${end}`, ids: unit.source }] : [])]
  })
}
