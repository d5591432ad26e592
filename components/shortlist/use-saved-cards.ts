import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { CardSource } from '../../lib/library/card-source'
import { parseShortlistLink } from '../../lib/shortlist/shortlist-link'
import { useEntries } from '../library/use-entries'
import { useTable } from '../library/use-table'
import { subscribeToShared } from './use-shared-list'
import { useShortlist } from './use-shortlist'

/** The case studies on the list of this device and on a list that came by link. What the page did not bring is loaded. */
export function useSavedCards(source: CardSource) {
  const { table, status: tableStatus, retry: retryTable } = useTable(source)
  const { list } = useShortlist()
  const hash = useSyncExternalStore(
    subscribeToShared,
    () => window.location.hash,
    () => '',
  )
  const rows = useMemo(() => {
    const wanted = [...list, ...(parseShortlistLink(hash)?.list ?? [])]
    return [...new Set(wanted.flatMap(({ slug }) => table.toRow(slug) ?? []))]
  }, [table, list, hash])
  const entries = useEntries(source, table, rows)
  const retry = useCallback(() => {
    retryTable()
    entries.retry()
  }, [retryTable, entries.retry])
  return {
    cards: entries.cards,
    known: useCallback((slug: string) => table.toRow(slug) !== undefined, [table]),
    status: tableStatus === 'ready' ? entries.status : tableStatus,
    retry,
  }
}
