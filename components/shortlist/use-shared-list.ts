import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { isSameList, parseSharedList } from '../../lib/shortlist/shared-list'
import type { Change, Shortlist } from '../../lib/shortlist/shortlist'
import type { Trouble } from './shortlist-store'

/** The browser tells of changes by the reader only; our own are told through this. */
const changed = 'shortlist:address'

type Own = {
  readonly list: Shortlist
  readonly trouble?: Trouble | undefined
  readonly change: (change: Change) => void
  readonly onAdopted: (count: number) => void
}

/**
 * The list in the address, while the reader has not decided about it. Where nothing is kept here yet it is taken over at
 * once; otherwise nothing happens before the reader says so. `told`: what of the link could not be used.
 */
export function useSharedList(known: (slug: string) => boolean, { list, trouble, change, onAdopted }: Own) {
  const hash = useSyncExternalStore(
    subscribeToShared,
    () => window.location.hash,
    () => '',
  )
  const shared = useMemo(() => parseSharedList(hash, known), [hash, known])
  const [told, setTold] = useState('')
  const same = shared !== undefined && isSameList(shared.list, list)
  const adopts = shared !== undefined && shared.list.length > 0 && list.length === 0 && trouble !== 'damaged'

  useEffect(() => {
    if (!shared) return
    setTold(shared.told)
    if (adopts) {
      change({ kind: 'replace', list: shared.list })
      onAdopted(shared.list.length)
    } else if (same && (trouble === undefined || trouble === 'damaged')) forgetAddress()
  }, [shared, adopts, same, trouble, change, onAdopted])

  const settle = useCallback(
    (decision: 'replace' | 'merge' | undefined) => {
      if (decision && shared) change({ kind: decision, list: shared.list })
      setTold('')
      forgetAddress()
    },
    [shared, change],
  )
  return { shared: same || adopts ? undefined : shared, told, settle }
}

/** The list is kept now, or not wanted: the address of the page is its own again. */
function forgetAddress(): void {
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
  window.dispatchEvent(new Event(changed))
}

/** Calls the listener whenever the list in the address changes. Returns what ends it. */
export function subscribeToShared(listener: () => void): () => void {
  const events = ['hashchange', 'popstate', changed]
  for (const event of events) window.addEventListener(event, listener)
  return () => {
    for (const event of events) window.removeEventListener(event, listener)
  }
}
