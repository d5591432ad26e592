import { useCallback, useEffect, useState } from 'react'
import type { CaseStudy } from '../../lib/content/case-study'
import { loadRecord } from './load-record'

export type Loaded = CaseStudy | 'failed'

/** The records of some case studies, as they arrive; what fails does not hold up the rest. `retry` asks again for what failed. */
export function useRecords(slugs: readonly string[]) {
  const [records, setRecords] = useState<ReadonlyMap<string, Loaded>>(new Map())
  const [attempt, setAttempt] = useState(0)
  const wanted = slugs.join(',')

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let current = true
    for (const slug of wanted.split(',').filter((name) => name !== '')) {
      loadRecord(slug)
        .catch(() => 'failed' as const)
        .then((record) => {
          if (current) setRecords((before) => (before.get(slug) === record ? before : new Map(before).set(slug, record)))
        })
    }
    return () => {
      current = false
    }
  }, [wanted, attempt])

  const found = slugs.flatMap((slug) => toRecord(records.get(slug)))
  const failed = slugs.filter((slug) => records.get(slug) === 'failed')
  const waiting = slugs.some((slug) => !records.has(slug))
  return { found, failed, waiting, retry: useCallback(() => setAttempt((count) => count + 1), []) }
}

function toRecord(loaded: Loaded | undefined): readonly CaseStudy[] {
  return loaded === undefined || loaded === 'failed' ? [] : [loaded]
}
