import type { AgeBand } from '../vocabulary/age-bands'
import type { Card } from './card'

/** Both ends belong to the band. */
const ranges: readonly (readonly [band: AgeBand, from: number, to: number])[] = [
  ['under-10', 0, 9],
  ['10-13', 10, 13],
  ['14-17', 14, 17],
  ['18-25', 18, 25],
  ['over-25', 26, Number.POSITIVE_INFINITY],
]

/** Where no source gives an age range, a group with ages in its name stands in for one. */
const groupBands: Readonly<Partial<Record<Card['groups'][number], readonly AgeBand[]>>> = {
  children: ['10-13', '14-17'],
  'young-adults': ['18-25'],
  adults: ['18-25', 'over-25'],
}

/** The bands a case study reaches into: by its age range, else by its groups, else `any`. */
export function toAgeBands({ ages, groups }: Pick<Card, 'ages' | 'groups'>): readonly AgeBand[] {
  if (ages) {
    const { from = 0, to = Number.POSITIVE_INFINITY } = ages
    return ranges.filter(([, least, most]) => from <= most && to >= least).map(([band]) => band)
  }
  const read = new Set(groups.flatMap((group) => groupBands[group] ?? []))
  if (read.size === 0) return ['any']
  return ranges.map(([band]) => band).filter((band) => read.has(band))
}
