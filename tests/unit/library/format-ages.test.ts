import { expect, test } from 'vitest'
import { formatAges } from '../../../lib/library/format-ages'

test.each([
  [{}, undefined],
  [{ from: 0 }, 'aged 0 and over'],
  [{ from: 18 }, 'aged 18 and over'],
  [{ to: 25 }, 'aged up to 25'],
  [{ from: 10, to: 17 }, 'aged 10 to 17'],
  [{ from: 16, to: 16 }, 'aged 16'],
])('%o is said as "%s"', (ages, words) => {
  expect(formatAges(ages)).toBe(words)
})
