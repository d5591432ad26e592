import { expect, test } from 'vitest'
import { copyKey, readShortlist, shortlistKey, unreadKey, writeShortlist } from '../../../lib/shortlist/shortlist-storage'
import { formatShortlist } from '../../../lib/shortlist/shortlist-text'
import { makeStore } from './make-store'

const good = [
  { slug: 'a', note: 'kept' },
  { slug: 'b', note: '' },
]

test('a list is kept twice, and read back', () => {
  const { store, kept } = makeStore()
  writeShortlist(store, good)
  expect(kept.get(shortlistKey)).toBe(kept.get(copyKey))
  expect(readShortlist(store)).toEqual({ list: good, whole: true })
})

test.each(['', '{', '{"items":7}', 'x'.repeat(2_000_000)])('foreign text no. %# in the place of the list brings back the copy', (text) => {
  const { store, kept } = makeStore()
  writeShortlist(store, good)
  kept.set(shortlistKey, text)
  expect(readShortlist(store)).toEqual({ list: good, whole: false })
  expect(kept.get(shortlistKey)).toBe(text)
})

test('the next change sets aside what could not be read', () => {
  const { store, kept } = makeStore()
  kept.set(shortlistKey, '{"items":[{"slug":"a"},"?"]}')
  writeShortlist(store, readShortlist(store).list)
  expect(kept.get(unreadKey)).toBe('{"items":[{"slug":"a"},"?"]}')
  expect(readShortlist(store)).toEqual({ list: [{ slug: 'a', note: '' }], whole: true })
})

test('what can be saved of the list counts more than an older copy with less', () => {
  const { store, kept } = makeStore()
  kept.set(copyKey, formatShortlist([{ slug: 'a', note: '' }]))
  kept.set(shortlistKey, '{"items":[{"slug":"a"},{"slug":"b"},"?"]}')
  expect(readShortlist(store).list.map(({ slug }) => slug)).toEqual(['a', 'b'])
})

test('an empty list is a list: an old copy does not come back', () => {
  const { store, kept } = makeStore()
  kept.set(copyKey, formatShortlist(good))
  kept.set(shortlistKey, '{"items":[]}')
  expect(readShortlist(store)).toEqual({ list: [], whole: true })
})

test('no room: the error is passed on, and what was there stands', () => {
  const { store, kept, fill } = makeStore()
  writeShortlist(store, good)
  fill()
  expect(() => writeShortlist(store, [{ slug: 'c', note: '' }])).toThrow('full')
  expect(readShortlist(store)).toEqual({ list: good, whole: true })
  expect(kept.has(unreadKey)).toBe(false)
})

test('room for the list but not for its copy is enough', () => {
  const { store, refuse } = makeStore()
  refuse(copyKey)
  writeShortlist(store, good)
  expect(readShortlist(store)).toEqual({ list: good, whole: true })
})
