import { describe, expect, test } from 'vitest'
import { createFitStore, type FitStorage, fitCopyKey, fitKey, fitUnreadKey } from '../../../lib/fit/fit-storage'

/** A storage one can fill: beyond `room` letters it throws, as browsers do. */
function makeStorage(start: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(start))
  const storage = {
    room: Number.POSITIVE_INFINITY,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > storage.room) throw new Error('QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key: string) => void kept.delete(key),
  }
  return { kept, storage }
}

const good = '{"version":1,"checks":{"skill-mill":{"need":{"answer":"yes","note":"Ours."}}}}'
const write = (note: string) => ({ kind: 'note', slug: 'skill-mill', factor: 'fit', note }) as const
const blocked = (): FitStorage => {
  throw new Error('SecurityError')
}

describe('the checks of a device', () => {
  test('keep what was there and what is new, twice', () => {
    const { kept, storage } = makeStorage({ [fitKey]: good })
    const store = createFitStore(() => storage)
    store.change(write('New.'))
    expect(store.getState().checks.get('skill-mill')).toEqual({ need: { answer: 'yes', note: 'Ours.' }, fit: { note: 'New.' } })
    expect(kept.get(fitCopyKey)).toBe(kept.get(fitKey))
  })

  test('are made to what another tab wrote meanwhile', () => {
    const { storage } = makeStorage()
    const [one, two] = [createFitStore(() => storage), createFitStore(() => storage)]
    one.getState()
    two.change(write('Two.'))
    one.change({ kind: 'answer', slug: 'skill-mill', factor: 'need', answer: 'no' })
    expect(one.getState().checks.get('skill-mill')).toEqual({ need: { answer: 'no', note: '' }, fit: { note: 'Two.' } })
  })

  test('stay on the page when there is no room, and are kept once there is', () => {
    const { kept, storage } = makeStorage({ [fitKey]: good })
    const store = createFitStore(() => storage)
    storage.room = 10
    store.change(write('N'))
    store.change(write('No room.'))
    expect(store.getState()).toMatchObject({ trouble: 'full' })
    expect(store.getState().checks.get('skill-mill')?.fit).toEqual({ note: 'No room.' })
    expect(kept.get(fitKey)).toBe(good)
    storage.room = 10_000
    store.change({ kind: 'answer', slug: 'skill-mill', factor: 'support', answer: 'ask' })
    expect(store.getState().trouble).toBeUndefined()
    expect(kept.get(fitKey)).toContain('No room.')
  })

  test('work without permission to keep anything, and say so', () => {
    const store = createFitStore(blocked)
    store.change(write('Here only.'))
    expect(store.getState().trouble).toBe('blocked')
    expect(store.getState().checks.get('skill-mill')?.fit).toEqual({ note: 'Here only.' })
  })

  test('come back from the copy where the text is damaged; the damaged text is set aside, not lost', () => {
    const { kept, storage } = makeStorage({ [fitKey]: '{broken', [fitCopyKey]: good })
    const store = createFitStore(() => storage)
    expect(store.getState().checks.get('skill-mill')?.need?.note).toBe('Ours.')
    expect(store.getState().trouble).toBe('damaged')
    expect(kept.get(fitKey)).toBe('{broken')
    store.change(write('New.'))
    expect(kept.get(fitUnreadKey)).toBe('{broken')
    expect(kept.get(fitKey)).toContain('Ours.')
  })
})
