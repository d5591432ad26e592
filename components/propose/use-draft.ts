import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { toDraftKey } from '../../lib/propose/draft-key'
import { createDraftStore, type DraftStore, toFirstDraft } from '../../lib/propose/draft-storage'

/** After typing pauses, in milliseconds, the draft is written to the device. */
const pause = 400

/** The draft of this page, kept on the device as it changes. `from` is the record it corrects. */
export function useDraft(from: string | undefined) {
  const store = useMemo(() => createStore(from), [from])
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)

  useEffect(() => {
    if (state.kept || state.other) return
    const timer = window.setTimeout(() => store.keep(), pause)
    return () => window.clearTimeout(timer)
  }, [store, state])
  useEffect(() => listenToDevice(store), [store])
  useEffect(() => warnBeforeLeaving(store), [store])
  return { store, state }
}

function createStore(from: string | undefined): DraftStore {
  const now = () => new Date().toISOString()
  return createDraftStore({ toStorage: () => window.localStorage, key: toDraftKey(from), toFirst: () => toFirstDraft(now()), now })
}

/** Hears what other tabs write, and writes what is still waiting when the reader turns away. */
function listenToDevice(store: DraftStore): () => void {
  const hear = () => store.hear()
  const keep = () => store.keep()
  window.addEventListener('storage', hear)
  window.addEventListener('pageshow', hear)
  window.addEventListener('pagehide', keep)
  document.addEventListener('visibilitychange', keep)
  return () => {
    window.removeEventListener('storage', hear)
    window.removeEventListener('pageshow', hear)
    window.removeEventListener('pagehide', keep)
    document.removeEventListener('visibilitychange', keep)
  }
}

/** The browser asks before the page is left, but only where something would be lost: a last try to write has failed. */
function warnBeforeLeaving(store: DraftStore): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    store.keep()
    if (!store.getState().kept && !store.isTakenAway()) event.preventDefault()
  }
  window.addEventListener('beforeunload', warn)
  return () => window.removeEventListener('beforeunload', warn)
}
