import { expect, test } from 'vitest'
import { formatList, toLowerLabel } from '../../../lib/library/format-list'

test.each([
  [[], ''],
  [['Essex'], 'Essex'],
  [['Essex', 'Kent'], 'Essex and Kent'],
  [['Essex', 'Kent', 'Surrey'], 'Essex, Kent and Surrey'],
])('%j is said as "%s"', (items, words) => {
  expect(formatList(items)).toBe(words)
})

test.each([
  ['', ''],
  ['Police custody', 'police custody'],
  ['VAWG, bystander and culture change', 'VAWG, bystander and culture change'],
  ['A', 'a'],
])('"%s" is "%s" inside a sentence', (label, words) => {
  expect(toLowerLabel(label)).toBe(words)
})
