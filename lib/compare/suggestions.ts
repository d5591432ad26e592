import type { Card } from '../library/card'
import { formatNumber } from '../library/format-count'
import { sortCards } from '../library/sort-cards'
import { approaches, approachIds } from '../vocabulary/approaches'
import { mostCompared } from './compare-state'

/** A comparison worth opening: programmes of one approach in different places. */
export type Suggestion = { readonly ids: readonly string[]; readonly label: string; readonly titles: readonly string[] }

const most = 5

/** For each main approach with two or more case studies, the surest of them; the approaches with the most first. */
export function toSuggestions(cards: readonly Card[]): readonly Suggestion[] {
  const sorted = sortCards(cards, 'evidence')
  return approachIds
    .map((id) => ({ id, group: sorted.filter(({ approaches: [main] }) => main === id) }))
    .filter(({ group }) => group.length > 1)
    .sort((a, b) => b.group.length - a.group.length)
    .slice(0, most)
    .map(({ id, group }) => toSuggestion(approaches[id].label, group.slice(0, mostCompared)))
}

function toSuggestion(approach: string, chosen: readonly Card[]): Suggestion {
  return {
    ids: chosen.map(({ slug }) => slug),
    label: `${approach}: ${formatNumber(chosen.length)} programmes`,
    titles: chosen.map(({ title }) => title),
  }
}
