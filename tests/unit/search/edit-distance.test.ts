import { expect, test } from 'vitest'
import { isOneEditApart } from '../../../lib/search/edit-distance'

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
