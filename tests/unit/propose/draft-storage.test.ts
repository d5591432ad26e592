import { describe, expect, test } from 'vitest'
import { changeField, type Draft } from '../../../lib/propose/draft'
import { type DraftStorage, toDraftKey } from '../../../lib/propose/draft-key'
import { createDraftStore, toFirstDraft } from '../../../lib/propose/draft-storage'
import { formatDraft, parseDraft } from '../../../lib/propose/draft-text'
import { asideKey } from '../../../lib/propose/set-aside'
import { makeStorage } from './make-storage'

const now = () => '2026-11-25T10:00:00.000Z'
const key = toDraftKey(undefined)
const first = toFirstDraft(now())
const named = (title: string): Draft => changeField(first, ['title'], title)

function openTab(storage: DraftStorage) {
  return createDraftStore({ toStorage: () => storage, key, toFirst: () => first, now })
}

function write(store: ReturnType<typeof openTab>, title: string): void {
  store.change(changeField(store.getState().draft, ['title'], title))
  store.keep()
}

describe('a draft kept on the device', () => {
  test('survives a reload and a closed tab', () => {
    const storage = makeStorage()
    write(openTab(storage), 'Bus Wardens')
    expect(openTab(storage).getState()).toMatchObject({ draft: named('Bus Wardens'), kept: true, damaged: false, aside: [] })
  })

  test('is not on the device until it is written', () => {
    const storage = makeStorage()
    const store = openTab(storage)
    store.change(named('Bus Wardens'))
    expect(store.getState().kept).toBe(false)
    expect(storage.held.size).toBe(0)
  })

  test('is its own for a new case study and for the correction of each record', () => {
    const storage = makeStorage()
    write(openTab(storage), 'Bus Wardens')
    const correction = createDraftStore({ toStorage: () => storage, key: toDraftKey('divert-london'), toFirst: () => first, now })
    expect(correction.getState().draft).toEqual(first)
  })

  test('says so when there is no room, works on in memory, and is written when there is room again', () => {
    const storage = makeStorage()
    storage.room = 10
    const store = openTab(storage)
    write(store, 'Bus Wardens')
    expect(store.getState()).toMatchObject({ draft: named('Bus Wardens'), kept: false, trouble: 'full' })
    storage.room = Number.POSITIVE_INFINITY
    store.keep()
    expect(store.getState()).toMatchObject({ kept: true, trouble: undefined })
    expect(parseDraft(storage.getItem(key) ?? '')).toEqual(named('Bus Wardens'))
  })

  test('keeps what stood there before when there is no room for more', () => {
    const storage = makeStorage()
    const store = openTab(storage)
    write(store, 'Bus Wardens')
    storage.room = 1
    write(store, 'Evening Bus Wardens')
    expect(parseDraft(storage.getItem(key) ?? '')).toEqual(named('Bus Wardens'))
  })

  test('works where the browser keeps nothing, and says so', () => {
    const store = createDraftStore({
      toStorage: () => {
        throw new DOMException('Denied.', 'SecurityError')
      },
      key,
      toFirst: () => first,
      now,
    })
    write(store, 'Bus Wardens')
    expect(store.getState()).toMatchObject({ draft: named('Bus Wardens'), kept: false, trouble: 'blocked' })
  })

  test.each(['{"kind":', '[]', '{"kind":"svpl-case-study-draft","version":1,"slug":3}', ''])(
    'that cannot be read is put aside whole: %s',
    (text) => {
      const storage = makeStorage({ [key]: text })
      const store = openTab(storage)
      expect(store.getState()).toMatchObject({ draft: first, damaged: true, aside: [{ text, why: 'It could not be read.' }] })
      write(store, 'Bus Wardens')
      expect(openTab(storage).getState()).toMatchObject({ draft: named('Bus Wardens'), damaged: false, aside: [{ text }] })
    },
  )

  test('that cannot be read is put aside once, however often the page is opened', () => {
    const storage = makeStorage({ [key]: 'broken' })
    openTab(storage)
    expect(openTab(storage).getState().aside).toHaveLength(1)
  })

  test('list of texts put aside that is broken itself is kept as one of them', () => {
    const storage = makeStorage({ [asideKey]: 'broken' })
    expect(openTab(storage).getState().aside).toEqual([{ at: '', why: 'It could not be read.', text: 'broken' }])
  })
})

describe('two tabs', () => {
  test('with nothing of its own unkept, a tab shows what the other wrote and can bring its version back', () => {
    const storage = makeStorage()
    const mine = openTab(storage)
    write(mine, 'Bus Wardens')
    const other = openTab(storage)
    write(other, 'Night Bus Wardens')
    mine.hear()
    expect(mine.getState()).toMatchObject({ draft: named('Night Bus Wardens'), replaced: named('Bus Wardens'), kept: true })
  })

  test('neither overwrites the other: the tab with changes asks', () => {
    const storage = makeStorage()
    const mine = openTab(storage)
    const other = openTab(storage)
    write(other, 'Night Bus Wardens')
    write(mine, 'Bus Wardens')
    expect(mine.getState()).toMatchObject({ draft: named('Bus Wardens'), kept: false, other: named('Night Bus Wardens') })
    expect(parseDraft(storage.getItem(key) ?? '')).toEqual(named('Night Bus Wardens'))
  })

  test.each([
    ['mine', 'Bus Wardens', 'Night Bus Wardens'],
    ['theirs', 'Night Bus Wardens', 'Bus Wardens'],
  ] as const)('the reader chooses %s, and the one not chosen is put aside', (whose, chosen, left) => {
    const storage = makeStorage()
    const mine = openTab(storage)
    const other = openTab(storage)
    write(other, 'Night Bus Wardens')
    write(mine, 'Bus Wardens')
    mine.choose(whose)
    expect(mine.getState()).toMatchObject({ draft: named(chosen), kept: true, other: undefined })
    expect(parseDraft(mine.getState().aside[0]?.text ?? '')).toEqual(named(left))
    expect(parseDraft(storage.getItem(key) ?? '')).toEqual(named(chosen))
  })

  test('a tab is not asked about a text that says the same', () => {
    const storage = makeStorage()
    const mine = openTab(storage)
    const other = openTab(storage)
    write(other, 'Bus Wardens')
    write(mine, 'Bus Wardens')
    expect(mine.getState().kept).toBe(true)
    expect(mine.getState().other).toBeUndefined()
  })
})

describe('another draft in its place', () => {
  test('puts aside what was written', () => {
    const storage = makeStorage()
    const store = openTab(storage)
    write(store, 'Bus Wardens')
    store.replace(named('Opened'), 'You opened a file.')
    expect(store.getState()).toMatchObject({ draft: named('Opened'), kept: true })
    expect(openTab(storage).getState().aside).toMatchObject([{ why: 'You opened a file.', text: formatDraft(named('Bus Wardens')) }])
  })

  test('puts nothing aside where nothing was written', () => {
    const store = openTab(makeStorage())
    store.replace(named('Opened'), 'You opened a file.')
    expect(store.getState().aside).toEqual([])
  })

  test('forgets what a reader throws away', () => {
    const storage = makeStorage()
    const store = openTab(storage)
    write(store, 'Bus Wardens')
    store.clear()
    const [entry] = store.getState().aside
    if (entry) store.forget(entry)
    expect(openTab(storage).getState()).toMatchObject({ draft: first, aside: [] })
  })
})
