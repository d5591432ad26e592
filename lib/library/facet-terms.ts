import { type AreaId, areaIds, areas } from '../vocabulary/areas'
import { type RegionId, regionIds, regions } from '../vocabulary/regions'

/** A region stands before its police force areas: it means all of them. */
export const places = Object.fromEntries(
  regionIds.flatMap((region) => [
    [region, regions[region]],
    ...areaIds.filter((id) => areas[id].region === region).map((id) => [id, areas[id].label]),
  ]),
) as Record<AreaId | RegionId, string> // fromEntries forgets the keys

/** Term → label of a vocabulary with more to say about each term. `order` replaces its own order. */
export function toLabels<Term extends string>(vocabulary: Readonly<Record<Term, { readonly label: string }>>, order?: readonly Term[]) {
  const terms = order ?? (Object.keys(vocabulary) as Term[]) // Object.keys forgets the literal keys
  return Object.fromEntries(terms.map((term) => [term, vocabulary[term].label])) as Record<Term, string> // fromEntries too
}

/** Term → meaning. */
export function toMeanings(vocabulary: Readonly<Record<string, { readonly meaning: string }>>) {
  return Object.fromEntries(Object.entries(vocabulary).map(([term, { meaning }]) => [term, meaning]))
}
