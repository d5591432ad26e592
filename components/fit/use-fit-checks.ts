import { useCallback, useSyncExternalStore } from 'react'
import type { FitChange } from '../../lib/fit/fit-notes'
import { createFitStore, type FitState, fitKey } from '../../lib/fit/fit-storage'

const store = createFitStore(() => window.localStorage)
const empty: FitState = { checks: new Map() }

/** The checks of this device, and the way to change them. On the server, and until the page is `alive`, none. */
export function useFitChecks() {
  const state = useSyncExternalStore(subscribe, store.getState, () => empty)
  return { ...state, change: useCallback((next: FitChange) => store.change(next), []), alive: state !== empty }
}

/** Other tabs write too, and a page the browser kept comes back with what it knew. */
function subscribe(listener: () => void): () => void {
  const hear = (event: Event) => {
    if (event instanceof StorageEvent && event.key !== null && event.key !== fitKey) return
    store.refresh()
  }
  window.addEventListener('storage', hear)
  window.addEventListener('pageshow', hear)
  const unsubscribe = store.subscribe(listener)
  return () => {
    unsubscribe()
    window.removeEventListener('storage', hear)
    window.removeEventListener('pageshow', hear)
  }
}
