import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { toDroppedNotice } from '../../lib/library/dropped-notice'
import { formatLibraryState, type LibraryState, parseLibraryState } from '../../lib/library/library-state'

/** The browser tells of Back and Forward only; our own changes are told through this. */
const changed = 'library:address'

export type Notice = NonNullable<ReturnType<typeof toDroppedNotice>>
export type ChangeState = (change: (state: LibraryState) => LibraryState, history: 'push' | 'replace') => void

/** The state of the library: what the address says. On the server, and until the page is `alive`, the empty state. */
export function useLibraryAddress() {
  const address = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  )
  const alive = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
  const { state, dropped } = useMemo(() => parseLibraryState(new URLSearchParams(address)), [address])
  const [notice, setNotice] = useState<Notice | undefined>(undefined)

  useEffect(() => {
    if (dropped.length > 0) setNotice(toDroppedNotice(dropped))
    if (formatLibraryState(state) !== address) write(state, 'replace')
  }, [address, state, dropped])

  const change: ChangeState = useCallback((toNext, history) => {
    const next = toNext(readState())
    if (formatLibraryState(next) === window.location.search) return
    setNotice(undefined)
    write(next, history)
  }, [])

  return { state, alive, notice, change }
}

/** The state of the address at this moment, not of the last drawing. */
export function readState(): LibraryState {
  return parseLibraryState(new URLSearchParams(window.location.search)).state
}

function write(state: LibraryState, history: 'push' | 'replace'): void {
  const address = window.location.pathname + formatLibraryState(state)
  if (history === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address + window.location.hash)
  window.dispatchEvent(new Event(changed))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  window.addEventListener(changed, listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener(changed, listener)
  }
}
