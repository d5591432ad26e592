import { expect, test } from 'vitest'
import { formatShortlist, parseShortlist } from '../../../lib/shortlist/shortlist-text'
import { createRandom } from '../library/random'
import { makeList } from './make-list'

test('any list survives the device', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const list = makeList(createRandom(seed))
    expect(parseShortlist(formatShortlist(list)), `seed ${seed}`).toEqual({ list, whole: true })
  }
})

test('nothing kept is an empty list, whole', () => {
  expect(parseShortlist(null)).toEqual({ list: [], whole: true })
})

test.each([
  '',
  'null',
  '[]',
  '"items"',
  '{}',
  '{"items":{}}',
  '{"items":[{"slug":"a"',
  'undefined',
  '\u0000',
  '['.repeat(200_000),
  'x'.repeat(2_000_000),
])('foreign text no. %# is read without throwing, and is not whole', (text) => {
  expect(parseShortlist(text)).toEqual({ list: [], whole: false })
})

test('of a damaged list what are items is saved', () => {
  expect(parseShortlist('{"items":[{"slug":"a","note":"n"},null,{"slug":"B"}]}')).toEqual({
    list: [{ slug: 'a', note: 'n' }],
    whole: false,
  })
})

test('a list cut short or changed anywhere never throws', () => {
  const text = formatShortlist(makeList(createRandom(5)))
  for (let at = 0; at <= text.length; at += 1) {
    expect(() => parseShortlist(text.slice(0, at))).not.toThrow()
    expect(() => parseShortlist(`${text.slice(0, at)}\u0000${text.slice(at + 1)}`)).not.toThrow()
  }
})
