import { expect, test } from 'vitest'
import { toAgeBands } from '../../../lib/library/age-bands'
import type { Card } from '../../../lib/library/card'
import { listCardTerms } from '../../../lib/library/card-terms'
import { type FacetParam, facets, getFacet, isTerm } from '../../../lib/library/facets'
import type { AgeBand } from '../../../lib/vocabulary/age-bands'
import { areaIds } from '../../../lib/vocabulary/areas'
import { regionIds } from '../../../lib/vocabulary/regions'
import { makeCard } from './make-card'

test.each<[Pick<Card, 'ages' | 'groups'>, AgeBand[]]>([
  [{ ages: { from: 11, to: 25 }, groups: ['adults'] }, ['10-13', '14-17', '18-25']],
  [{ ages: { from: 13, to: 14 }, groups: [] }, ['10-13', '14-17']],
  [{ ages: { from: 9, to: 9 }, groups: [] }, ['under-10']],
  [{ ages: { from: 10, to: 10 }, groups: [] }, ['10-13']],
  [{ ages: { from: 18 }, groups: [] }, ['18-25', 'over-25']],
  [{ ages: { from: 26 }, groups: [] }, ['over-25']],
  [{ ages: { to: 17 }, groups: [] }, ['under-10', '10-13', '14-17']],
  [{ ages: { from: 0, to: 110 }, groups: [] }, ['under-10', '10-13', '14-17', '18-25', 'over-25']],
  [{ groups: ['adults', 'children'] }, ['10-13', '14-17', '18-25', 'over-25']],
  [{ groups: ['public'] }, ['any']],
])('%j reaches %j', (card, bands) => {
  expect(toAgeBands(card)).toEqual(bands)
})

test('the area filter holds ten regions, each before its police force areas', () => {
  const terms = Object.keys(getFacet('area').terms)
  expect(terms.slice(0, 5)).toEqual(['north-east', 'northumbria', 'durham', 'cleveland', 'north-west'])
  expect(terms).toHaveLength(regionIds.length + areaIds.length)
  expect(new Set(terms).size).toBe(terms.length)
})

test('the evidence steps are offered surest first', () => {
  expect(Object.keys(getFacet('evidence').terms)).toEqual(['repeated', 'tested', 'compared', 'monitored', 'described'])
})

test.each(facets.map((facet) => [facet.param, facet] as const))('%s: what a card carries is on offer', (_param, facet) => {
  for (const value of listCardTerms(makeCard({ slug: 'any' }), facet.param)) expect(isTerm(facet, value)).toBe(true)
})

test.each(facets.filter((facet) => facet.meanings).map((facet) => [facet.param, facet] as const))(
  '%s: every meaning belongs to a term',
  (_param, facet) => {
    for (const term of Object.keys(facet.meanings ?? {})) expect(isTerm(facet, term)).toBe(true)
  },
)

test('a facet that does not exist is a mistake of ours', () => {
  expect(() => getFacet('moon' as FacetParam)).toThrow('No facet "moon".')
})
