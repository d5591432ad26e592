import { toGroupWords } from './applied-tags'
import type { CardTable } from './card-table'
import { facets } from './facets'
import { emptyChosen, type LibraryState, toAsked } from './library-state'
import { countFound, countMissed, type Ranks, sortRows, toAskedRows } from './results'

/** A way from an empty list to results: what goes, and how many case studies that shows. */
export type WayOut = { readonly count: number; readonly without: string; readonly state: LibraryState }

const mostNear = 3

/** One thing to let go at a time, most results first. When no single one helps: all filters, or everything. */
export function listWaysOut(table: CardTable, state: LibraryState, ranks?: Ranks): readonly WayOut[] {
  const ways = [...listGroupWays(state), ...listQueryWay(state)].map((way) => ({ ...way, count: countState(table, way.state, ranks) }))
  const useful = ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  if (useful.length > 0) return useful
  const clear = { ...state, chosen: emptyChosen }
  const last = [
    { without: 'any filter', state: clear },
    { without: 'the search words and any filter', state: toAsked(clear, '') },
  ].map((way) => ({ ...way, count: countState(table, way.state, ranks) }))
  return last.filter(({ count }) => count > 0).slice(0, 1)
}

/**
 * Rows that come close: those that miss fewest of the chosen groups, closest match first. Without a hit for the
 * question the filters alone decide; with neither there is nothing to be near to.
 */
export function listNear(table: CardTable, { chosen }: LibraryState, ranks?: Ranks): readonly number[] {
  const groups = facets.filter(({ param }) => chosen[param].length > 0).length
  if (groups === 0) return []
  const missed = countMissed(table, chosen)
  const near = ranks && ranks.size > 0 ? sortRows(table, toAskedRows(table, ranks), 'relevance', ranks) : listClose(missed, groups)
  return [...near].sort((a, b) => (missed[a] ?? groups) - (missed[b] ?? groups)).slice(0, mostNear)
}

/** The rows that meet at least one of so many groups. */
function listClose(missed: Uint8Array, groups: number): readonly number[] {
  return [...missed.keys()].filter((row) => (missed[row] ?? groups) < groups)
}

function listGroupWays(state: LibraryState): readonly Omit<WayOut, 'count'>[] {
  return facets
    .filter(({ param }) => state.chosen[param].length > 0)
    .map(({ param }) => ({ without: `“${toGroupWords(state, param)}”`, state: { ...state, chosen: { ...state.chosen, [param]: [] } } }))
}

function listQueryWay(state: LibraryState): readonly Omit<WayOut, 'count'>[] {
  return state.q === '' ? [] : [{ without: 'the search words', state: toAsked(state, '') }]
}

function countState(table: CardTable, { q, chosen }: LibraryState, ranks?: Ranks): number {
  return countFound(table, chosen, q === '' ? undefined : ranks)
}
