import { expect, test } from 'vitest'
import { countEdits, isOneEditApart } from '../../../lib/search/edit-distance'

test.each([
  ['carying', 'carrying', true],
  ['carrrying', 'carrying', true],
  ['cartying', 'carrying', true],
  ['carryign', 'carrying', true],
  ['nife', 'knife', true],
  ['kinfe', 'knife', true],
  ['knife', 'knife', false],
  ['nif', 'knife', false],
  ['fenik', 'knife', false],
  ['abcd', 'badc', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(isOneEditApart(a, b)).toBe(expected)
  expect(isOneEditApart(b, a)).toBe(expected)
})

test.each([
  ['deterance', 'deterrence', 2],
  ['safegaurding', 'safeguarding', 1],
  ['perpatraters', 'perpetrators', 2],
  ['same', 'same', 0],
  ['far', 'away', 3],
  ['longer', 'long', 2],
  ['muchlonger', 'long', 3],
])('%s and %s: %d edits, counted up to two', (a, b, expected) => {
  expect(countEdits(a, b, 2)).toBe(expected)
  expect(countEdits(b, a, 2)).toBe(expected)
})
