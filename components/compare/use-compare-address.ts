import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type CompareNotice, toCompareNotice } from '../../lib/compare/compare-notice'
import { type CompareState, formatCompareState, parseCompareState } from '../../lib/compare/compare-state'
import { subscribeToQuery, writeAddress } from '../layout/page-query'

/** The comparison the address asks for. On the server, and until the page is `alive`, the empty one. `toTitle`: undefined for what is unknown. */
export function useCompareAddress(toTitle: (slug: string) => string | undefined) {
  const address = useSyncExternalStore<string | undefined>(
    subscribeToQuery,
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
    if (formatCompareState(state) !== address) writeAddress(window.location.pathname + formatCompareState(state), 'replace')
  }, [address, state, dropped, toTitle])

  const go = useCallback((next: CompareState) => {
    setNotice(undefined)
    writeAddress(window.location.pathname + formatCompareState(next), 'push')
  }, [])

  return { state, notice, go, alive: address !== undefined }
}
