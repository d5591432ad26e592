import { areaNeighbours } from '../vocabulary/area-neighbours'
import { type AreaId, areaIds, areas } from '../vocabulary/areas'
import { type RegionId, regionIds, regions } from '../vocabulary/regions'

/** A police force area or a region as a place with neighbours. */
export type AreaPlace = {
  readonly id: AreaId | RegionId
  readonly kind: 'area' | 'region'
  readonly label: string
  readonly region: RegionId
  /** The police force areas it is made of: one, or all of a region's. */
  readonly members: readonly AreaId[]
  /** The police force areas that share a border with it, in the order of the map. */
  readonly near: readonly AreaId[]
  /** Other police force areas of its region that share no border with it; none for a region. */
  readonly elsewhere: readonly AreaId[]
}

/** Every address under `/areas/`: the regions, then the police force areas. */
export const placeIds: readonly (AreaId | RegionId)[] = [...regionIds, ...areaIds]

/** The place of an id. Throws for an id that is neither a region nor a police force area. */
export function toAreaPlace(id: string): AreaPlace {
  if (isRegion(id))
    return { id, kind: 'region', label: regions[id], region: id, members: listMembers(id), near: listNear(listMembers(id)), elsewhere: [] }
  if (!isArea(id)) throw new Error(`"${id}" is neither a region nor a police force area.`)
  const near = listNear([id])
  const { label, region } = areas[id]
  return {
    id,
    kind: 'area',
    label,
    region,
    members: [id],
    near,
    elsewhere: listMembers(region).filter((other) => other !== id && !near.includes(other)),
  }
}

function listMembers(region: RegionId): readonly AreaId[] {
  return areaIds.filter((id) => areas[id].region === region)
}

function listNear(members: readonly AreaId[]): readonly AreaId[] {
  const bordering = new Set(members.flatMap((id) => areaNeighbours[id]))
  return areaIds.filter((id) => bordering.has(id) && !members.includes(id))
}

function isRegion(id: string): id is RegionId {
  return Object.hasOwn(regions, id)
}

function isArea(id: string): id is AreaId {
  return Object.hasOwn(areas, id)
}
