import type { DraftStorage } from '../../../lib/propose/draft-key'

/** A device's storage in memory: `room` is the number of characters it takes; a test may change it. */
export function makeStorage(entries: Readonly<Record<string, string>> = {}) {
  const held = new Map(Object.entries(entries))
  const storage: DraftStorage & { room: number; readonly held: ReadonlyMap<string, string> } = {
    room: Number.POSITIVE_INFINITY,
    held,
    getItem: (key) => held.get(key) ?? null,
    removeItem: (key) => void held.delete(key),
    setItem(key, text) {
      const others = [...held].filter(([name]) => name !== key).reduce((sum, [, value]) => sum + value.length, 0)
      if (others + text.length > storage.room) throw new DOMException('No room.', 'QuotaExceededError')
      held.set(key, text)
    },
  }
  return storage
}
