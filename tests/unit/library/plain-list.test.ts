import { expect, test } from 'vitest'
import { part } from '../../../lib/library/card-source'
import { listPageNumbers, toPlainList } from '../../../lib/library/plain-list'
import { sortCards } from '../../../lib/library/sort-cards'
import { makeCard } from './make-card'

test.each([
  [0, [0]],
  [1, [1]],
  [part, [part]],
  [part + 1, [part, 1]],
  [2 * part, [part, part]],
])('%i case studies in pages of %j', (count, sizes) => {
  const cards = Array.from({ length: count }, (_, index) => makeCard({ slug: `card-${index}` }))
  const list = toPlainList(cards)
  expect(list.map((page) => page.cards.length)).toEqual(sizes)
  expect(list.map(({ number, of }) => `${number} of ${of}`)).toEqual(sizes.map((_, index) => `${index + 1} of ${sizes.length}`))
  expect(list.flatMap((page) => page.cards)).toEqual(sortCards(cards, 'evidence'))
})

test.each([
  [1, 1, '1'],
  [1, 4, '1 2 3 4'],
  [5, 9, '1 … 3 4 5 6 7 … 9'],
  [4, 9, '1 2 3 4 5 6 … 9'],
  [9, 9, '1 … 7 8 9'],
  [84, 167, '1 … 82 83 84 85 86 … 167'],
])('on page %i of %i: %s', (number, of, shown) => {
  expect(
    listPageNumbers(number, of)
      .map((candidate) => candidate ?? '…')
      .join(' '),
  ).toBe(shown)
})
