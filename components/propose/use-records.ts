import { useCallback, useEffect, useState } from 'react'
import type { CollectionEntry } from '../../lib/content/collection-rules'
import { fetchJson } from '../layout/fetch-json'

/** The records of the library as the rules between records and the choice of records need them. */
export type KnownRecords = { readonly records: readonly CollectionEntry[]; readonly failed: boolean; readonly retry: () => void }

const none: readonly CollectionEntry[] = []

/** Loads the list of records once. */
export function useRecords(): KnownRecords {
  const [records, setRecords] = useState(none)
  const [failed, setFailed] = useState(false)
  const load = useCallback(async () => {
    try {
      setRecords(await loadRecords())
      setFailed(false)
    } catch {
      setFailed(true) // the page says so and offers another try
    }
  }, [])
  useEffect(() => void load(), [load])
  return { records, failed, retry: () => void load() }
}

async function loadRecords(): Promise<readonly CollectionEntry[]> {
  return (await fetchJson('/data/propose/records.json')) as readonly CollectionEntry[] // our own file, written by app/data/propose/records.json
}
