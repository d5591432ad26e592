import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CardText } from '../../lib/library/card-columns'
import { type CardSource, textsInFile, toTextsFile } from '../../lib/library/card-source'
import { type CardTable, type EntryCard, toEntryCard } from '../../lib/library/card-table'
import { loadTexts } from './card-files'

type Files = ReadonlyMap<string, readonly CardText[] | 'failed'>
const noFiles: Files = new Map()

/** `cards`: those of the rows asked for, or those before while `waiting` for these, or when these have `failed`. */
export type Entries = {
  readonly cards: readonly EntryCard[]
  readonly status: 'ready' | 'waiting' | 'failed'
  readonly retry: () => void
}

/** The entries of some rows. What the page did not bring is loaded; `retry` asks again for what failed. */
export function useEntries(source: CardSource, table: CardTable, rows: readonly number[]): Entries {
  const [files, setFiles] = useState(noFiles)
  const [attempt, setAttempt] = useState(0)
  const toText = useCallback((row: number) => findText(source, files, row), [source, files])
  const missing = [...new Set(rows.filter((row) => toText(row) === undefined).map(toTextsFile))].join(' ')
  useFiles(source.version, missing, attempt, setFiles)

  // Made once a row: an entry that stays in the list is the same card, and is not drawn again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another table has other rows
  const made = useMemo(() => new Map<number, EntryCard>(), [table])
  const entries = useMemo(() => rows.flatMap((row) => toEntries(table, made, row, toText(row))), [table, made, rows, toText])
  const shown = useRef<readonly EntryCard[]>([])
  if (missing === '') shown.current = entries
  const failed = missing.split(' ').some((file) => files.get(file) === 'failed')
  return {
    cards: shown.current,
    status: missing === '' ? 'ready' : failed ? 'failed' : 'waiting',
    retry: useCallback(() => setAttempt((count) => count + 1), []),
  }
}

function findText({ texts }: CardSource, files: Files, row: number): CardText | undefined {
  const loaded = files.get(toTextsFile(row))
  return texts[row] ?? (loaded === 'failed' ? undefined : loaded?.[row % textsInFile])
}

function toEntries(table: CardTable, made: Map<number, EntryCard>, row: number, text: CardText | undefined): readonly EntryCard[] {
  const known = made.get(row)
  if (known || !text) return known ? [known] : []
  const card = toEntryCard(table, row, text)
  made.set(row, card)
  return [card]
}

/**
 * Loads files by name and keeps what has come. It asks once what was just drawn can be seen, for the counts come first; and
 * a millisecond apart, for asking for thirty files at once would hold up a slow processor, and the next choice, for 60.
 */
function useFiles(version: string, names: string, attempt: number, setFiles: (change: (before: Files) => Files) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (names === '') return
    let current = true
    async function load(name: string, place: number) {
      await new Promise((resolve) => setTimeout(resolve, place))
      return [name, await loadTexts(version, name).catch(() => 'failed' as const)] as const
    }
    const loadAll = () =>
      Promise.all(names.split(' ').map(load)).then((loaded) => current && setFiles((before) => new Map([...before, ...loaded])))
    requestAnimationFrame(loadAll)
    return () => {
      current = false
    }
  }, [version, names, attempt, setFiles])
}
