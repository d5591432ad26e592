import { useCallback, useSyncExternalStore } from 'react'
import type { Change } from '../../lib/shortlist/shortlist'
import { shortlistEvent } from '../../lib/shortlist/shortlist-storage'
import { createShortlistStore, listenToDevice, type ShortlistState } from './shortlist-store'

const store = createShortlistStore(() => window.localStorage)
const empty: ShortlistState = { list: [] }
let users = 0
let stopListening: () => void = () => {}

/** The shortlist of this device, and the way to change it. On the server, and until the page is `alive`, the empty one. */
export function useShortlist() {
  const state = useSyncExternalStore(subscribe, store.getState, () => empty)
  const change = useCallback((next: Change) => {
    store.change(next)
    window.dispatchEvent(new Event(shortlistEvent))
  }, [])
  return { ...state, change, alive: state !== empty }
}

function subscribe(listener: () => void): () => void {
  if (users === 0) stopListening = listenToDevice(store)
  users += 1
  const unsubscribe = store.subscribe(listener)
  return () => {
    unsubscribe()
    users -= 1
    if (users === 0) stopListening()
  }
}
