import { expect, test, vi } from 'vitest'
import { createShortlistStore } from '../../../components/shortlist/shortlist-store'
import { applyChange, type Shortlist } from '../../../lib/shortlist/shortlist'
import { readShortlist, shortlistKey, writeShortlist } from '../../../lib/shortlist/shortlist-storage'
import { createRandom } from '../library/random'
import { makeChange } from './make-list'
import { makeStore } from './make-store'

const a = { slug: 'a', note: '' }

test('a change is kept, and told to who listens', () => {
  const { store } = makeStore()
  const shortlist = createShortlistStore(() => store)
  const listener = vi.fn()
  const stop = shortlist.subscribe(listener)
  shortlist.change({ kind: 'add', slug: 'a' })
  expect(shortlist.getState()).toEqual({ list: [a], trouble: undefined })
  expect(shortlist.getState()).toBe(shortlist.getState())
  expect(readShortlist(store).list).toEqual([a])
  stop()
  shortlist.change({ kind: 'remove', slug: 'a' })
  expect(listener).toHaveBeenCalledTimes(1)
})

test('two tabs agree, whatever they do in turn', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const random = createRandom(seed)
    const { store } = makeStore()
    const tabs = [createShortlistStore(() => store), createShortlistStore(() => store)] as const
    let expected: Shortlist = []
    for (let step = 0; step < 20; step += 1) {
      const change = makeChange(random)
      tabs[random() < 0.5 ? 0 : 1].change(change)
      expected = applyChange(expected, change)
      for (const tab of tabs) tab.refresh()
      expect(
        tabs.map((tab) => tab.getState().list),
        `seed ${seed}`,
      ).toEqual([expected, expected])
    }
  }
})

test('no room: the change is there for now, said to be in danger, and kept once there is room, with what others wrote', () => {
  const { store, fill, makeRoom } = makeStore()
  writeShortlist(store, [a])
  const shortlist = createShortlistStore(() => store)
  fill()
  shortlist.change({ kind: 'add', slug: 'b' })
  shortlist.change({ kind: 'note', slug: 'b', note: 'd' })
  shortlist.change({ kind: 'note', slug: 'b', note: 'draft' })
  expect(shortlist.getState()).toEqual({ list: [a, { slug: 'b', note: 'draft' }], trouble: 'full' })
  expect(readShortlist(store).list).toEqual([a])
  makeRoom()
  writeShortlist(store, [a, { slug: 'other-tab', note: '' }])
  shortlist.change({ kind: 'add', slug: 'c' })
  expect(shortlist.getState().trouble).toBeUndefined()
  expect(readShortlist(store).list.map(({ slug }) => slug)).toEqual(['a', 'other-tab', 'b', 'c'])
  expect(readShortlist(store).list[2]?.note).toBe('draft')
})

test.each([
  [
    'throws when asked for',
    () => {
      throw new Error('denied')
    },
  ],
  [
    'takes nothing from the start',
    () => {
      const { store, fill } = makeStore()
      fill()
      return store
    },
  ],
])('a storage that %s: the list works until the page closes, and says so', (_, toStore) => {
  const shortlist = createShortlistStore(toStore)
  expect(shortlist.getState().list).toEqual([])
  shortlist.change({ kind: 'add', slug: 'a' })
  expect(shortlist.getState()).toEqual({ list: [a], trouble: 'blocked' })
})

test('damaged text is told, never overwritten by reading, and the copy is what a change is made to', () => {
  const { store, kept } = makeStore()
  writeShortlist(store, [a])
  kept.set(shortlistKey, 'nonsense')
  const shortlist = createShortlistStore(() => store)
  expect(shortlist.getState()).toEqual({ list: [a], trouble: 'damaged' })
  expect(kept.get(shortlistKey)).toBe('nonsense')
  shortlist.change({ kind: 'add', slug: 'b' })
  expect(shortlist.getState().list.map(({ slug }) => slug)).toEqual(['a', 'b'])
  expect(readShortlist(store).whole).toBe(true)
})
