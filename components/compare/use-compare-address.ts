import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type CompareNotice, toCompareNotice } from '../../lib/compare/compare-notice'
import { type CompareState, formatCompareState, parseCompareState } from '../../lib/compare/compare-state'

/** The browser tells of Back and Forward only; our own changes are told through this. */
const changed = 'compare:address'

/** The comparison the address asks for. On the server, and until the page is `alive`, the empty one. `toTitle`: undefined for what is unknown. */
export function useCompareAddress(toTitle: (slug: string) => string | undefined) {
  const address = useSyncExternalStore<string | undefined>(
    subscribe,
    () => window.location.search,
    () => undefined,
  )
  const { state, dropped } = useMemo(
    () => parseCompareState(new URLSearchParams(address ?? ''), (slug) => toTitle(slug) !== undefined),
    [address, toTitle],
  )
  const [notice, setNotice] = useState<CompareNotice | undefined>(undefined)

  useEffect(() => {
    if (address === undefined) return
    if (dropped.length > 0) setNotice(toCompareNotice(dropped, (slug) => toTitle(slug) ?? slug))
    if (formatCompareState(state) !== address) write(state, 'replace')
  }, [address, state, dropped, toTitle])

  const go = useCallback((next: CompareState) => {
    setNotice(undefined)
    write(next, 'push')
  }, [])

  return { state, notice, go, alive: address !== undefined }
}

function write(state: CompareState, history: 'push' | 'replace'): void {
  const address = window.location.pathname + formatCompareState(state)
  if (history === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
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
