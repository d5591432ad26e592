import { expect, test } from 'vitest'
import { formatDate } from '../../../lib/library/format-date'

test.each([
  ['2022', '2022'],
  ['2022-01', 'January 2022'],
  ['2022-12', 'December 2022'],
  ['2022-07-01', '1 July 2022'],
  ['2024-02-29', '29 February 2024'],
])('%s is said as "%s"', (date, words) => {
  expect(formatDate(date)).toBe(words)
})
