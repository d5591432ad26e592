import { useCallback, useMemo } from 'react'
import { type Choice, toChoice } from '../../lib/compare/choice'
import type { CardSource } from '../../lib/library/card-source'
import { type CardTable, listAreas, listTerms } from '../../lib/library/card-table'
import type { ApproachId } from '../../lib/vocabulary/approaches'
import { useLoaded } from '../layout/use-loaded'
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
  const load = useCallback(() => loadTitles(version), [version])
  const { value, failed, retry } = useLoaded(brought ? undefined : load)
  return { titles: brought ?? value, failed, retry }
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
