import { useSyncExternalStore } from 'react'
import type { Change } from '../../lib/shortlist/shortlist'
import { shortlistEvent } from '../../lib/shortlist/shortlist-storage'
import { createShortlistStore, listenToDevice, type ShortlistState } from './shortlist-store'

const store = createShortlistStore(() => window.localStorage)
const empty: ShortlistState = { list: [] }
let users = 0
let stopListening: () => void = () => {}

/** The shortlist of this device, and the way to change it. On the server, and until the page is alive, the empty one. */
export function useShortlist() {
  const state = useSyncExternalStore(subscribe, store.getState, () => empty)
  return { ...state, change: changeShortlist }
}

/** Whether a case study is on the shortlist of this device. On the server, and until the page is alive, it is not. */
export function useSaved(slug: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => store.getState().list.some((item) => item.slug === slug),
    () => false,
  )
}

/** Changes the shortlist of this device, and tells the other scripts of the page. */
export function changeShortlist(change: Change): void {
  store.change(change)
  window.dispatchEvent(new Event(shortlistEvent))
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
