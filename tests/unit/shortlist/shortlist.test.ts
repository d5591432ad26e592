import { describe, expect, test } from 'vitest'
import { applyChange, cleanNote, isSlug, longestNote, mostItems, type Shortlist, toShortlist } from '../../../lib/shortlist/shortlist'
import { createRandom } from '../library/random'
import { makeChange, makeList } from './make-list'

const list: Shortlist = [
  { slug: 'a', note: 'first' },
  { slug: 'b', note: '' },
  { slug: 'c', note: 'third' },
]
const full = Array.from({ length: mostItems }, (_, index) => ({ slug: `s${index}`, note: '' }))
const slugsOf = (items: Shortlist) => items.map(({ slug }) => slug).join('')

describe('a change', () => {
  test('adds at the end, or where it is told; not twice, not nonsense, not beyond the most', () => {
    expect(slugsOf(applyChange(list, { kind: 'add', slug: 'd' }))).toBe('abcd')
    expect(applyChange(list, { kind: 'add', slug: 'd', note: 'back', at: 1 })[1]).toEqual({ slug: 'd', note: 'back' })
    expect(applyChange(list, { kind: 'add', slug: 'a' })).toBe(list)
    expect(applyChange(list, { kind: 'add', slug: '<script>' })).toBe(list)
    expect(applyChange(full, { kind: 'add', slug: 'one-more' })).toBe(full)
  })

  test('moves one place, and stops at the ends', () => {
    expect(slugsOf(applyChange(list, { kind: 'move', slug: 'c', by: -1 }))).toBe('acb')
    expect(slugsOf(applyChange(list, { kind: 'move', slug: 'a', by: 1 }))).toBe('bac')
    for (const [slug, by] of [
      ['a', -1],
      ['c', 1],
      ['z', 1],
    ] as const)
      expect(applyChange(list, { kind: 'move', slug, by })).toBe(list)
  })

  test('notes, removes, replaces', () => {
    expect(applyChange(list, { kind: 'note', slug: 'b', note: 'n' })[1]).toEqual({ slug: 'b', note: 'n' })
    expect(applyChange(list, { kind: 'note', slug: 'z', note: 'n' })).toEqual(list)
    expect(slugsOf(applyChange(list, { kind: 'remove', slug: 'b' }))).toBe('ac')
    expect(applyChange(list, { kind: 'replace', list: [] })).toEqual([])
  })

  test('merges: what is new goes to the end, of two notes both stay, none is said twice', () => {
    const theirs = [
      { slug: 'c', note: 'theirs' },
      { slug: 'b', note: 'theirs' },
      { slug: 'a', note: 'first' },
      { slug: 'd', note: 'new' },
    ]
    const merged = [
      { slug: 'a', note: 'first' },
      { slug: 'b', note: 'theirs' },
      { slug: 'c', note: 'third\ntheirs' },
      { slug: 'd', note: 'new' },
    ]
    expect(applyChange(list, { kind: 'merge', list: theirs })).toEqual(merged)
    expect(applyChange(merged, { kind: 'merge', list: theirs })).toEqual(merged)
  })

  test('keeps my note whole where both would be too long', () => {
    const long = 'x'.repeat(longestNote)
    expect(applyChange([{ slug: 'a', note: long }], { kind: 'merge', list: [{ slug: 'a', note: 'y' }] })).toEqual([
      { slug: 'a', note: long },
    ])
  })

  test('undone, a removal leaves no trace, wherever it was', () => {
    for (const [at, { slug, note }] of list.entries()) {
      expect(applyChange(applyChange(list, { kind: 'remove', slug }), { kind: 'add', slug, note, at })).toEqual(list)
    }
  })

  test('whatever is done, the list stays one that a reader could have made', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = createRandom(seed)
      let state = makeList(random)
      for (let step = 0; step < 30; step += 1) {
        state = applyChange(state, makeChange(random))
        expect(toShortlist(state), `seed ${seed}`).toEqual({ list: state, whole: true })
      }
    }
  })
})

test.each([
  [[null, 5, 'a', [], {}, { slug: 5 }, { slug: 'A' }, { slug: '' }, { slug: 'a b' }, { slug: '../x' }], []],
  [
    [{ slug: 'a' }, { slug: 'a', note: 'again' }, { slug: 'b', note: 7, extra: 1 }],
    [
      { slug: 'a', note: '' },
      { slug: 'b', note: '' },
    ],
  ],
  [[{ slug: 'x'.repeat(500) }, { slug: '__proto__' }, { slug: 'constructor' }], [{ slug: 'constructor', note: '' }]],
])('of %j only items are taken', (items, expected) => {
  expect(toShortlist(items).list).toEqual(expected)
})

test('more than the most is cut, and told', () => {
  const { list: cut, whole } = toShortlist([...full, { slug: 'one-more', note: '' }])
  expect(cut).toHaveLength(mostItems)
  expect(whole).toBe(false)
  expect(toShortlist(full).whole).toBe(true)
})

test.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\u0000b\tc\u2028d', 'a b c d'],
  ['\ud800lone\udc00', ' lone '],
  ['🔪', '🔪'],
  [' as typed ', ' as typed '],
])('the note %j is kept as %j', (given, kept) => {
  expect(cleanNote(given)).toBe(kept)
  expect(cleanNote(kept)).toBe(kept)
})

test('a long note is cut, never in the middle of a character', () => {
  expect(cleanNote('x'.repeat(longestNote + 5))).toHaveLength(longestNote)
  expect(cleanNote(`${'x'.repeat(longestNote - 1)}🔪`)).toBe('x'.repeat(longestNote - 1))
})

test('a slug is lower-case letters, digits and hyphens', () => {
  expect(['a', 'a-b', '7', 'x2-y'].every(isSlug)).toBe(true)
  expect(['', '-a', 'a--b', 'A', 'é', 'a/b', null, 3, {}].some(isSlug)).toBe(false)
})
