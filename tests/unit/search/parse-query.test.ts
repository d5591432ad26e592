import { expect, test } from 'vitest'
import { parseQuery } from '../../../lib/search/parse-query'

const words = (text: string): readonly string[] => parseQuery(text).words.map(({ word, unfinished }) => (unfinished ? `${word}…` : word))

test.each([
  ['how do we stop knife crime', ['stop', 'knife', 'crime…']],
  ['knife crime ', ['knife', 'crime']],
  ['knife crime?', ['knife', 'crime']],
  ['no effect', ['no', 'effect…']],
  ['the', ['the…']],
  ['the ', []],
  ['of the', ['the…']],
  ['youth in', ['youth']],
  ['A&E you', ['ae']],
])('"%s" asks for %j', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('a quoted phrase keeps the distances of its words', () => {
  const { words: all, quoted } = parseQuery('in "accident and emergency" wards')
  expect(quoted).toEqual([[0, 2]])
  expect(all.map(({ position }) => position)).toEqual([1, 3, 4])
})

test('ten thousand letters are cut, and the last word is then no beginning', () => {
  const { words: all } = parseQuery('knife '.repeat(2000))
  expect(all).toHaveLength(32)
  expect(all.some(({ unfinished }) => unfinished)).toBe(false)
})
