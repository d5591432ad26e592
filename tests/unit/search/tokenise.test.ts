import { expect, test } from 'vitest'
import { tokenise } from '../../../lib/search/tokenise'

test.each([
  ['A&E, A & E and A and E', 'ae ae and ae'],
  ['R&D at M and S', 'rd at ms'],
  ["the area’s and the area's", 'the area and the area'],
  ['knife-enabled, 16–19', 'knife enabled 16 19'],
  ['Café Ōtepoti', 'cafe otepoti'],
  ['don’t', 'dont'],
  ['5Ds #SafeToSay', '5ds safetosay'],
  ['<b>bold</b> .* [a-z]+ 🎉', 'b bold b a z'],
  ['', ''],
  ['a & Eton', 'a eton'],
])('%s has the words "%s"', (text, words) => {
  expect(
    tokenise(text)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(words)
})

test('a word knows where it stands in the text', () => {
  expect(tokenise('At A&E, twice')).toEqual([
    { word: 'at', start: 0, end: 2 },
    { word: 'ae', start: 3, end: 6 },
    { word: 'twice', start: 8, end: 13 },
  ])
})
