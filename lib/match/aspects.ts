import type { CaseStudy } from '../content/case-study'
import { approaches } from '../vocabulary/approaches'
import { groups } from '../vocabulary/groups'
import { settings } from '../vocabulary/settings'
import { violenceTypes } from '../vocabulary/violence-types'

/** The part of a record that says how alike two programmes are. */
export type Profile = Pick<CaseStudy, 'slug' | 'title' | 'approaches' | 'groups' | 'settings' | 'violenceTypes'>
export type Relations = Pick<CaseStudy, 'adaptedFrom' | 'adaptedBy' | 'relatedTo'>
type Terms = Readonly<Record<string, string>>
export type Aspect = {
  readonly field: 'approaches' | 'groups' | 'settings' | 'violenceTypes'
  readonly weight: number
  readonly head: string
  readonly labels: Terms
}

/** What is compared, the most telling first. A shared term weighs the more the fewer records have it. */
export const aspects: readonly Aspect[] = [
  { field: 'approaches', weight: 3, head: 'Same approach', labels: toLabels(approaches) },
  { field: 'groups', weight: 1.5, head: 'Also for', labels: groups },
  { field: 'settings', weight: 1.5, head: 'Also in', labels: settings },
  { field: 'violenceTypes', weight: 1, head: 'Also on', labels: violenceTypes },
]

/** The first approach is the main one: to share it as the main one counts beyond sharing the term. */
export const mainApproachBonus = 3

/** What a shared term of an aspect is worth: the more, the fewer records have it. */
export type Rarity = { readonly count: (aspect: Aspect, term: string) => number; readonly worth: (aspect: Aspect, term: string) => number }

export function createRarity(all: readonly Profile[]): Rarity {
  const counts = new Map(aspects.map(({ field }) => [field, countEach(all.flatMap((profile) => [...new Set<string>(profile[field])]))]))
  const count: Rarity['count'] = ({ field }, term) => counts.get(field)?.get(term) ?? 0
  return { count, worth: (aspect, term) => Math.log(1 + all.length / count(aspect, term)) }
}

function countEach(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function toLabels(terms: Readonly<Record<string, { readonly label: string }>>): Terms {
  return Object.fromEntries(Object.entries(terms).map(([term, { label }]) => [term, label]))
}
