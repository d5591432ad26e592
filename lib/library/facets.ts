import { ageBands } from '../vocabulary/age-bands'
import { approaches } from '../vocabulary/approaches'
import { directions, evidenceStepIds, evidenceSteps } from '../vocabulary/evidence'
import { preventionLevels } from '../vocabulary/prevention-levels'
import { sectors } from '../vocabulary/sectors'
import { settings } from '../vocabulary/settings'
import { statuses } from '../vocabulary/statuses'
import { violenceTypes } from '../vocabulary/violence-types'
import { places, toLabels, toMeanings } from './facet-terms'

/** One group of filters. Case studies match any of the chosen terms of a group, and every group. */
export type Facet<Param extends string = string, Term extends string = string> = {
  /** Its name in the address. */
  readonly param: Param
  readonly legend: string
  /** One of its terms, for sentences: `There is no ${noun} called “moon”.` */
  readonly noun: string
  readonly plural: string
  /** Term → label. The order is the order in addresses. */
  readonly terms: Readonly<Record<Term, string>>
  /** What a label leaves out, shown beside it among the options only. */
  readonly meanings?: Readonly<Record<string, string>>
  /** Whether the group starts open on a wide screen. */
  readonly open?: boolean
  /** `common`: the terms of most case studies come first among the options. Otherwise the order of the terms. */
  readonly order?: 'common'
}

/** The filters of the library, in the order shown. A line here adds the filter everywhere; `card-terms.ts` then asks for what a card says to it. */
export const facets = [
  defineFacet({
    param: 'area',
    legend: 'Area',
    noun: 'area',
    plural: 'areas',
    terms: places,
    open: true,
  }),
  defineFacet({
    param: 'approach',
    legend: 'Approach',
    noun: 'approach',
    plural: 'approaches',
    terms: toLabels(approaches),
    open: true,
    order: 'common',
  }),
  defineFacet({
    param: 'violence',
    legend: 'Type of violence',
    noun: 'type of violence',
    plural: 'types of violence',
    terms: violenceTypes,
    order: 'common',
  }),
  defineFacet({
    param: 'setting',
    legend: 'Setting',
    noun: 'setting',
    plural: 'settings',
    terms: settings,
    open: true,
    order: 'common',
  }),
  defineFacet({
    param: 'age',
    legend: 'Age of the people it is for',
    noun: 'age band',
    plural: 'age bands',
    terms: ageBands,
  }),
  defineFacet({
    param: 'sector',
    legend: 'Your sector',
    noun: 'sector',
    plural: 'sectors',
    terms: sectors,
    open: true,
    order: 'common',
  }),
  defineFacet({
    param: 'evidence',
    legend: 'How sure we are',
    noun: 'evidence step',
    plural: 'evidence steps',
    terms: toLabels(evidenceSteps, [...evidenceStepIds].reverse()),
    open: true,
  }),
  defineFacet({
    param: 'direction',
    legend: 'Which way it went',
    noun: 'direction',
    plural: 'directions',
    terms: directions,
  }),
  defineFacet({
    param: 'level',
    legend: 'Prevention level',
    noun: 'prevention level',
    plural: 'prevention levels',
    terms: toLabels(preventionLevels),
    meanings: toMeanings(preventionLevels),
  }),
  defineFacet({
    param: 'status',
    legend: 'Status',
    noun: 'status',
    plural: 'statuses',
    terms: statuses,
  }),
] as const

export type FacetParam = (typeof facets)[number]['param']

/** Keeps the names of the terms: what a card carries is held to them. */
function defineFacet<Param extends string, Term extends string>(facet: Facet<Param, Term>): Facet<Param, Term> {
  return facet
}

/** The facet of a name in the address. */
export function getFacet(param: FacetParam): Facet<FacetParam> {
  const facet = facets.find((candidate) => candidate.param === param)
  if (!facet) throw new Error(`No facet "${param}".`)
  return facet
}

/** Whether a facet has a term; `constructor` and its like are none. */
export function isTerm(facet: Facet, value: string): boolean {
  return Object.hasOwn(facet.terms, value)
}

/** A value for each facet, by its name in the address. */
export function mapFacets<Value>(toValue: (facet: Facet<FacetParam>) => Value): Readonly<Record<FacetParam, Value>> {
  return Object.fromEntries(facets.map((facet) => [facet.param, toValue(facet)])) as Record<FacetParam, Value> // fromEntries forgets the keys
}
