import { useCallback, useEffect, useMemo, useState } from 'react'
import { type Choice, toChoice } from '../../lib/compare/choice'
import type { CardSource } from '../../lib/library/card-source'
import { type CardTable, listAreas, listTerms } from '../../lib/library/card-table'
import type { ApproachId } from '../../lib/vocabulary/approaches'
import { loadTitles } from '../library/card-files'
import { useTable } from '../library/use-table'

/** Every case study to choose from, by title. Undefined until they are there; `failed` when they cannot be had. */
export function useChoices(source: CardSource): {
  readonly choices: readonly Choice[] | undefined
  readonly failed: boolean
  readonly retry: () => void
} {
  const { table, status, retry: retryTable } = useTable(source)
  const { titles, failed, retry: retryTitles } = useTitles(source)
  const choices = useMemo(() => (status === 'ready' && titles ? toChoices(table, titles) : undefined), [status, table, titles])
  const retry = useCallback(() => {
    retryTable()
    retryTitles()
  }, [retryTable, retryTitles])
  return { choices, failed: status === 'failed' || failed, retry }
}

/** The titles of all rows: from the page where it brought them. */
function useTitles({ version, count, texts }: CardSource) {
  const brought = useMemo(() => (texts.length === count ? texts.map(([title]) => title) : undefined), [texts, count])
  const [loaded, setLoaded] = useState<readonly string[] | 'failed' | undefined>(undefined)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (brought) return
    let current = true
    loadTitles(version)
      .catch(() => 'failed' as const)
      .then((answer) => current && setLoaded(answer))
    return () => {
      current = false
    }
  }, [brought, version, attempt])

  const titles = brought ?? (loaded === 'failed' ? undefined : loaded)
  return { titles, failed: loaded === 'failed', retry: useCallback(() => setAttempt((before) => before + 1), []) }
}

function toChoices(table: CardTable, titles: readonly string[]): readonly Choice[] {
  return table.orders.title.map((row) =>
    toChoice({
      slug: table.slugs[row] ?? '',
      title: titles[row] ?? '',
      areas: listAreas(table, row),
      approaches: listTerms(table, 'approach', row) as ApproachId[], // the columns were written from cards
    }),
  )
}
