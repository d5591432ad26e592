import { useEffect, useState } from 'react'
import { toSimilarFile } from '../../lib/compare/similar-files'
import { fetchJson } from '../layout/fetch-json'

type Similar = Readonly<Record<string, readonly string[]>>

const none: ReadonlyMap<string, readonly string[]> = new Map()

/** For some case studies, those most like them, as they arrive. What cannot be had is no suggestion, and nothing else waits for it. */
export function useSimilar(slugs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const [known, setKnown] = useState(none)
  const files = [...new Set(slugs.map(toSimilarFile))].join(' ')

  useEffect(() => {
    let current = true
    for (const file of files.split(' ').filter((name) => name !== '')) {
      loadSimilar(file).then((similar) => current && setKnown((before) => new Map([...before, ...Object.entries(similar)])))
    }
    return () => {
      current = false
    }
  }, [files])
  return known
}

async function loadSimilar(file: string): Promise<Similar> {
  try {
    return (await fetchJson(`/data/similar/${file}`)) as Similar // our own file, written at build
  } catch {
    return {}
  }
}
