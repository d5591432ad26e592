import { applyChange, type Change, type Shortlist } from '../../lib/shortlist/shortlist'
import { copyKey, readShortlist, type Store, shortlistEvent, shortlistKey, writeShortlist } from '../../lib/shortlist/shortlist-storage'

/** Why the list may not be there tomorrow: no room, no permission, or text on the device that could not be read. */
export type Trouble = 'full' | 'blocked' | 'damaged'
export type ShortlistState = { readonly list: Shortlist; readonly trouble?: Trouble | undefined }

/**
 * The shortlist of this device. Every change is made to what the device holds at that moment, so two tabs agree. Changes
 * that could not be kept wait here, and are made again with the next one: nothing a reader did is lost while the page is open.
 * `toStore` may throw, as `window.localStorage` does where it is not allowed.
 */
export function createShortlistStore(toStore: () => Store) {
  const listeners = new Set<() => void>()
  let waiting: readonly Change[] = []
  let trouble: Trouble | undefined
  let state: ShortlistState | undefined

  function read(): Shortlist {
    try {
      const { list, whole } = readShortlist(toStore())
      if (!whole) trouble ??= 'damaged'
      return list
    } catch {
      trouble = 'blocked'
      return []
    }
  }
  function refresh(): void {
    state = undefined
    for (const listener of listeners) listener()
  }

  return {
    getState(): ShortlistState {
      if (!state) {
        const list = waiting.reduce(applyChange, read())
        state = { list, trouble }
      }
      return state
    },
    change(change: Change): void {
      const changes = [...withoutOverwritten(waiting, change), change]
      const stored = read()
      try {
        writeShortlist(toStore(), changes.reduce(applyChange, stored))
        waiting = []
        if (trouble !== 'damaged') trouble = undefined
      } catch {
        waiting = changes
        if (trouble !== 'blocked') trouble = isBlocked(toStore) ? 'blocked' : 'full'
      }
      refresh()
    },
    /** What another tab or script wrote. */
    refresh,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export type ShortlistStore = ReturnType<typeof createShortlistStore>

/** Of the changes to one note only the last matters: a reader types while the storage is full. */
function withoutOverwritten(waiting: readonly Change[], change: Change): readonly Change[] {
  const last = waiting.at(-1)
  return last?.kind === 'note' && change.kind === 'note' && last.slug === change.slug ? waiting.slice(0, -1) : waiting
}

/** A storage that takes not even a letter is not full: it is switched off, as in some private windows. */
function isBlocked(toStore: () => Store): boolean {
  try {
    const store = toStore()
    return store.getItem(shortlistKey) === null && store.getItem(copyKey) === null && !takesALetter(store)
  } catch {
    return true
  }
}

function takesALetter(store: Store): boolean {
  try {
    store.setItem('svpl.test', '1')
    store.removeItem('svpl.test')
    return true
  } catch {
    return false
  }
}

/** Tells a store of what other tabs and other scripts of the page write, and of the way back to a page the browser kept. */
export function listenToDevice(store: ShortlistStore): () => void {
  const hear = (event: Event) => {
    if (event instanceof StorageEvent && event.key !== null && event.key !== shortlistKey) return
    store.refresh()
  }
  const events = ['storage', 'pageshow', shortlistEvent]
  for (const event of events) window.addEventListener(event, hear)
  return () => {
    for (const event of events) window.removeEventListener(event, hear)
  }
}
