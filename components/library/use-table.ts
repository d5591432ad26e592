import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CardSource } from '../../lib/library/card-source'
import { type CardTable, toCardTable } from '../../lib/library/card-table'
import { loadTable } from './card-files'

/** `opening`: the rows that came with the page, until the rest is there; `failed` stays with them. */
export type LoadedTable = { readonly table: CardTable; readonly status: 'ready' | 'waiting' | 'failed'; readonly retry: () => void }

/** The whole collection as a table: at once where the page brought it, else as soon as its file has come. */
export function useTable(source: CardSource): LoadedTable {
  const opening = useMemo(() => toCardTable(source.columns), [source])
  const whole = opening.size === source.count
  const [loaded, setLoaded] = useState<CardTable | 'failed' | undefined>(undefined)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (whole) return
    let current = true
    setLoaded(undefined)
    loadTable(source.version)
      .catch(() => 'failed' as const)
      .then((answer) => current && setLoaded(answer))
    return () => {
      current = false
    }
  }, [whole, source, attempt])

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  if (whole) return { table: opening, status: 'ready', retry }
  if (loaded === undefined || loaded === 'failed') return { table: opening, status: loaded ?? 'waiting', retry }
  return { table: loaded, status: 'ready', retry }
}
