import { expect, test } from 'vitest'
import { findKth } from '../../../lib/search/find-kth'

const lists = [
  [3],
  [1, 2, 3],
  [3, 2, 1],
  [2, 2, 2, 2],
  [5, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5],
  Array.from({ length: 200 }, (_, i) => (i * 7919) % 97),
]

test.each(lists.map((list) => [list.length, list]))('every place of %d numbers', (_, list) => {
  const sorted = [...list].sort((a, b) => b - a)
  expect(sorted.map((_value, place) => findKth(Float64Array.from(list), place))).toEqual(sorted)
})
