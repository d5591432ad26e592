import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { toDroppedNotice } from '../../lib/library/dropped-notice'
import { formatLibraryState, type LibraryState, parseLibraryState } from '../../lib/library/library-state'
import { subscribeToQuery, writeQuery } from '../layout/page-query'
import { useAlive } from '../layout/use-alive'

export type Notice = NonNullable<ReturnType<typeof toDroppedNotice>>
export type ChangeState = (change: (state: LibraryState) => LibraryState, history: 'push' | 'replace') => void

/** The state of the library: what the address says. On the server, and until the page is `alive`, the empty state. */
export function useLibraryAddress() {
  const address = useSyncExternalStore(
    subscribeToQuery,
    () => window.location.search,
    () => '',
  )
  const alive = useAlive()
  const { state, dropped } = useMemo(() => parseLibraryState(new URLSearchParams(address)), [address])
  const [notice, setNotice] = useState<Notice | undefined>(undefined)

  useEffect(() => {
    if (dropped.length > 0) setNotice(toDroppedNotice(dropped))
    if (formatLibraryState(state) !== address) writeQuery(formatLibraryState(state), 'replace')
  }, [address, state, dropped])

  const change: ChangeState = useCallback((toNext, history) => {
    const next = toNext(readState())
    if (formatLibraryState(next) === window.location.search) return
    setNotice(undefined)
    writeQuery(formatLibraryState(next), history)
  }, [])

  return { state, alive, notice, change }
}

/** The state of the address at this moment, not of the last drawing. */
export function readState(): LibraryState {
  return parseLibraryState(new URLSearchParams(window.location.search)).state
}
