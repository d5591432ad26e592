import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { toReplicateNotice } from '../../lib/match/replicate-notice'
import { formatReplicateState, parseReplicateState, type ReplicateState } from '../../lib/match/replicate-state'

/** The browser tells of Back and Forward only; our own changes are told through this. */
const changed = 'replicate:address'

/** The answers the address holds. On the server, and until the page is `alive`, none. */
export function useReplicateAddress() {
  const address = useSyncExternalStore<string | undefined>(
    subscribe,
    () => window.location.search,
    () => undefined,
  )
  const { state, dropped } = useMemo(() => parseReplicateState(new URLSearchParams(address ?? '')), [address])
  const [notice, setNotice] = useState<ReturnType<typeof toReplicateNotice>>(undefined)

  useEffect(() => {
    if (address === undefined) return
    if (dropped.length > 0) setNotice(toReplicateNotice(dropped))
    if (formatReplicateState(state) !== address) write(state, 'replace')
  }, [address, state, dropped])

  const change = useCallback((toNext: (before: ReplicateState) => ReplicateState) => {
    const next = toNext(parseReplicateState(new URLSearchParams(window.location.search)).state)
    if (formatReplicateState(next) === window.location.search) return
    setNotice(undefined)
    write(next, 'push')
  }, [])

  return { state, notice, change, alive: address !== undefined }
}

function write(state: ReplicateState, history: 'push' | 'replace'): void {
  const address = window.location.pathname + formatReplicateState(state)
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
