import { approachAliases } from '../vocabulary/approach-aliases'
import { areaAliases } from '../vocabulary/area-aliases'
import type { FacetParam } from './facets'

/** Term → other names. */
export type Aliases = Readonly<Record<string, readonly string[]>>

/** Other names of a facet's terms, for narrowing a group by typing. Apart from the facets, for a page needs them only then. */
export const facetAliases: Readonly<Partial<Record<FacetParam, Aliases>>> = { area: areaAliases, approach: approachAliases }
