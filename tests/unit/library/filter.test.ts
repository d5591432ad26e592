import { expect, test } from 'vitest'
import type { Card } from '../../../lib/library/card'
import { facets, mapFacets } from '../../../lib/library/facets'
import { countTerms, filterCards } from '../../../lib/library/filter'
import { type Chosen, emptyChosen } from '../../../lib/library/library-state'
import { areaIds, areas } from '../../../lib/vocabulary/areas'
import { type SettingId, settings } from '../../../lib/vocabulary/settings'
import { makeCard } from './make-card'
import { createRandom, pickSome } from './random'

const cards = [
  makeCard({ slug: 'durham', areas: ['durham'], regions: ['north-east'], settings: ['custody'] }),
  makeCard({ slug: 'essex', areas: ['essex'], regions: ['east-of-england'], settings: ['street'], evidenceStep: 'tested' }),
  makeCard({ slug: 'two', areas: ['durham', 'essex'], regions: ['north-east', 'east-of-england'], settings: ['custody', 'hospital'] }),
]

function slugs(found: readonly Card[]) {
  return found.map(({ slug }) => slug)
}

test.each<[string, Partial<Chosen>, string[]]>([
  ['nothing chosen lets everything through', {}, ['durham', 'essex', 'two']],
  ['a police force area', { area: ['durham'] }, ['durham', 'two']],
  ['a region means all its areas', { area: ['north-east'] }, ['durham', 'two']],
  ['a region or an area elsewhere', { area: ['north-east', 'essex'] }, ['durham', 'essex', 'two']],
  ['any of a group', { setting: ['street', 'hospital'] }, ['essex', 'two']],
  ['every group', { area: ['essex'], setting: ['custody'] }, ['two']],
  ['an area without case studies', { area: ['kent'] }, []],
  ['a derived field', { evidence: ['tested'] }, ['essex']],
])('%s', (_name, chosen, expected) => {
  expect(slugs(filterCards(cards, { ...emptyChosen, ...chosen }))).toEqual(expected)
})

test('counts reflect the other groups, not the own one', () => {
  const counts = countTerms(cards, { ...emptyChosen, area: ['durham'] })
  expect([...counts.setting]).toEqual([
    ['custody', 2],
    ['hospital', 1],
  ])
  expect([...counts.area].sort()).toEqual([
    ['durham', 2],
    ['east-of-england', 2],
    ['essex', 2],
    ['north-east', 2],
  ])
})

test('a case study counts once for a term however often it carries it', () => {
  const twice = makeCard({ slug: 'twice', settings: ['street', 'street'] })
  expect(countTerms([twice], emptyChosen).setting.get('street')).toBe(1)
})

test('no case studies, no counts', () => {
  expect(countTerms([], emptyChosen).setting.size).toBe(0)
})

test('the count of an option is what choosing it shows', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const random = createRandom(seed)
    const some = Array.from({ length: 30 }, (_, index) => makeRandomCard(`card-${index}`, random))
    const chosen = mapFacets(({ terms }) => pickSome(Object.keys(terms), random, random() < 0.3 ? 0.2 : 0))
    const counts = countTerms(some, chosen)
    for (const { param, terms } of facets) {
      for (const term of Object.keys(terms)) {
        const shown = filterCards(some, { ...chosen, [param]: [term] }).length
        expect(counts[param].get(term) ?? 0, `seed ${seed}, ${param}=${term}`).toBe(shown)
      }
    }
  }
})

function makeRandomCard(slug: string, random: () => number): Card {
  const chosen = pickSome(areaIds, random, 0.05)
  const places = chosen.length > 0 ? chosen : (['kent'] as const)
  return makeCard({
    slug,
    areas: [...places],
    regions: [...new Set(places.map((id) => areas[id].region))],
    settings: [...pickSome(Object.keys(settings) as SettingId[], random, 0.3)],
    ages: { from: Math.floor(random() * 30) },
    evidenceStep: random() < 0.5 ? 'tested' : 'described',
  })
}
