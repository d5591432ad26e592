import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { toReplicateNotice } from '../../lib/match/replicate-notice'
import { formatReplicateState, parseReplicateState, type ReplicateState } from '../../lib/match/replicate-state'
import { subscribeToQuery, writeQuery } from '../layout/page-query'

/** The answers the address holds. On the server, and until the page is `alive`, none. */
export function useReplicateAddress() {
  const address = useSyncExternalStore<string | undefined>(
    subscribeToQuery,
    () => window.location.search,
    () => undefined,
  )
  const { state, dropped } = useMemo(() => parseReplicateState(new URLSearchParams(address ?? '')), [address])
  const [notice, setNotice] = useState<ReturnType<typeof toReplicateNotice>>(undefined)

  useEffect(() => {
    if (address === undefined) return
    if (dropped.length > 0) setNotice(toReplicateNotice(dropped))
    if (formatReplicateState(state) !== address) writeQuery(formatReplicateState(state), 'replace')
  }, [address, state, dropped])

  const change = useCallback((toNext: (before: ReplicateState) => ReplicateState) => {
    const next = toNext(parseReplicateState(new URLSearchParams(window.location.search)).state)
    if (formatReplicateState(next) === window.location.search) return
    setNotice(undefined)
    writeQuery(formatReplicateState(next), 'push')
  }, [])

  return { state, notice, change, alive: address !== undefined }
}
