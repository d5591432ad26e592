import type { Store } from '../../../lib/shortlist/shortlist-storage'

/** A browser's storage that can be full, or refuse one key. */
export function makeStore() {
  const kept = new Map<string, string>()
  let isFull = false
  const refused = new Set<string>()
  const store: Store = {
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, text) {
      if (isFull || refused.has(key)) throw new Error('full')
      kept.set(key, text)
    },
    removeItem: (key) => void kept.delete(key),
  }
  return {
    store,
    kept,
    fill: () => {
      isFull = true
    },
    makeRoom: () => {
      isFull = false
    },
    refuse: (key: string) => void refused.add(key),
  }
}
