import { useCallback, useMemo } from 'react'
import type { CardSource } from '../../lib/library/card-source'
import { type CardTable, toCardTable } from '../../lib/library/card-table'
import { useLoaded } from '../layout/use-loaded'
import { loadTable } from './card-files'

/** `opening`: the rows that came with the page, until the rest is there; `failed` stays with them. */
export type LoadedTable = { readonly table: CardTable; readonly status: 'ready' | 'waiting' | 'failed'; readonly retry: () => void }

/** The whole collection as a table: at once where the page brought it, else as soon as its file has come. */
export function useTable(source: CardSource): LoadedTable {
  const opening = useMemo(() => toCardTable(source.columns), [source])
  const whole = opening.size === source.count
  const load = useCallback(() => loadTable(source.version), [source])
  const { value, failed, retry } = useLoaded(whole ? undefined : load)
  const table = whole ? opening : value
  return { table: table ?? opening, status: table ? 'ready' : failed ? 'failed' : 'waiting', retry }
}
