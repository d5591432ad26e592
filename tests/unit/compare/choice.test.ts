import { expect, test } from 'vitest'
import { narrowChoices, toChoice } from '../../../lib/compare/choice'
import { toSuggestions } from '../../../lib/compare/suggestions'
import { makeCard } from '../library/make-card'

const choices = [
  makeCard({ slug: 'a', title: 'A&E Navigators', areas: ['west-yorkshire'], approaches: ['hospital-navigators'] }),
  makeCard({ slug: 'b', title: 'Café Talks', areas: ['essex', 'kent', 'surrey', 'sussex'] }),
].map(toChoice)

test('a choice says where: up to three areas by name, then the number', () => {
  expect(choices.map(({ place }) => place)).toEqual(['West Yorkshire', '4 police force areas'])
})

test.each([
  ['', ['a', 'b']],
  ['nav', ['a']],
  ['a and e', ['a']],
  ['cafe', ['b']],
  ['yorkshire NAV', ['a']],
  ['avigators', []],
])('typing “%s” leaves %j', (text, slugs) => {
  expect(narrowChoices(choices, text).map(({ slug }) => slug)).toEqual(slugs)
})

test('suggestions are approaches with two or more, the surest four of each', () => {
  const cards = [
    makeCard({ slug: 'lone', approaches: ['mentoring-trusted-adult'] }),
    ...['c', 'd', 'e', 'f', 'g'].map((slug) => makeCard({ slug, approaches: ['hospital-navigators'] })),
    makeCard({ slug: 'sure', title: 'Z', approaches: ['hospital-navigators'], evidenceStep: 'tested' }),
  ]
  expect(toSuggestions(cards)).toEqual([
    { ids: ['sure', 'c', 'd', 'e'], label: 'Hospital and A&E navigators: four programmes', titles: ['Z', 'c', 'd', 'e'] },
  ])
  expect(toSuggestions([])).toEqual([])
})
