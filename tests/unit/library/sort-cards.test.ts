import { expect, test } from 'vitest'
import { sortCards } from '../../../lib/library/sort-cards'
import type { Sort } from '../../../lib/library/sorts'
import { makeCard } from './make-card'

const cards = [
  makeCard({ slug: 'a', title: 'Éclair', evidenceStep: 'described', direction: 'not-measured', reviewed: '2026-01-02' }),
  makeCard({ slug: 'b', title: 'drive', evidenceStep: 'tested', direction: 'not-measured', reviewed: '2025-12-31' }),
  makeCard({ slug: 'c', title: 'Zebra', evidenceStep: 'tested', direction: 'worse', reviewed: '2026-01-02' }),
  makeCard({ slug: 'd', title: 'Drive', evidenceStep: 'repeated', direction: 'none', reviewed: '2026-01-01' }),
]

test.each<[Sort, string]>([
  ['title', 'bdac'],
  ['evidence', 'dcba'],
  ['reviewed', 'acdb'],
])('by %s', (sort, expected) => {
  expect(
    sortCards(cards, sort)
      .map(({ slug }) => slug)
      .join(''),
  ).toBe(expected)
})

test('by closeness: the place among the hits decides, a card without one comes last', () => {
  const ranks = new Map([
    ['c', 0],
    ['a', 1],
    ['b', 2],
  ])
  expect(
    sortCards(cards, 'relevance', ranks)
      .map(({ slug }) => slug)
      .join(''),
  ).toBe('cabd')
})

test('by closeness while search has failed: surest evidence', () => {
  expect(sortCards(cards, 'relevance')).toEqual(sortCards(cards, 'evidence'))
})

test('the given list is left as it was', () => {
  const before = [...cards]
  sortCards(cards, 'title')
  expect(cards).toEqual(before)
  expect(sortCards([], 'title')).toEqual([])
})
