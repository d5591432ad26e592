import { expect, test } from 'vitest'
import { formatCaseStudies, formatNumber, toSentence } from '../../../lib/library/format-count'

test.each([
  [0, 'no case study'],
  [1, 'one case study'],
  [2, 'two case studies'],
  [20, 'twenty case studies'],
  [21, '21 case studies'],
])('%i', (count, text) => {
  expect(formatCaseStudies(count)).toBe(text)
})

test('a sentence begins with a capital', () => {
  expect(toSentence(formatNumber(17))).toBe('Seventeen')
  expect(toSentence('')).toBe('')
})
