import { toGroupWords } from './applied-tags'
import type { Card } from './card'
import { facets } from './facets'
import { filterCards, listFailed } from './filter'
import { emptyChosen, type LibraryState, toAsked } from './library-state'
import type { Ranks } from './results'
import { sortCards } from './sort'

/** A way from an empty list to results: what goes, and how many case studies that shows. */
export type WayOut = { readonly count: number; readonly without: string; readonly state: LibraryState }

const mostNear = 3

/** One thing to let go at a time, most results first. When no single one helps: all filters, or everything. */
export function listWaysOut(cards: readonly Card[], state: LibraryState, ranks?: Ranks): readonly WayOut[] {
  const ways = [...listGroupWays(state), ...listQueryWay(state)].map((way) => ({ ...way, count: countFound(cards, way.state, ranks) }))
  const useful = ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  if (useful.length > 0) return useful
  const clear = { ...state, chosen: emptyChosen }
  const last = [
    { without: 'any filter', state: clear },
    { without: 'the search words and any filter', state: toAsked(clear, '') },
  ].map((way) => ({ ...way, count: countFound(cards, way.state, ranks) }))
  return last.filter(({ count }) => count > 0).slice(0, 1)
}

/**
 * Case studies that come close: those that miss fewest of the chosen groups, closest match first. Without a hit for the
 * question the filters alone decide; with neither there is nothing to be near to.
 */
export function listNear(cards: readonly Card[], { chosen }: LibraryState, ranks?: Ranks): readonly Card[] {
  const groups = facets.filter(({ param }) => chosen[param].length > 0).length
  if (groups === 0) return []
  const hits = ranks && ranks.size > 0 ? cards.filter(({ slug }) => ranks.has(slug)) : undefined
  const missed = new Map(cards.map((card) => [card.slug, listFailed(card, chosen).length]))
  const near = hits ?? cards.filter(({ slug }) => (missed.get(slug) ?? groups) < groups)
  return [...sortCards(near, hits ? 'relevance' : 'evidence', ranks)].sort((a, b) => toMissed(a) - toMissed(b)).slice(0, mostNear)

  function toMissed({ slug }: Card): number {
    return missed.get(slug) ?? groups
  }
}

function listGroupWays(state: LibraryState): readonly Omit<WayOut, 'count'>[] {
  return facets
    .filter(({ param }) => state.chosen[param].length > 0)
    .map(({ param }) => ({ without: `“${toGroupWords(state, param)}”`, state: { ...state, chosen: { ...state.chosen, [param]: [] } } }))
}

function listQueryWay(state: LibraryState): readonly Omit<WayOut, 'count'>[] {
  return state.q === '' ? [] : [{ without: 'the search words', state: toAsked(state, '') }]
}

function countFound(cards: readonly Card[], state: LibraryState, ranks?: Ranks): number {
  const asked = state.q !== '' && ranks ? cards.filter(({ slug }) => ranks.has(slug)) : cards
  return filterCards(asked, state.chosen).length
}
