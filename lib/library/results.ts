import { type Bits, countBits, countBoth, hasBit, listBits, meetBits, toAllBits, toBits, uniteBits } from './bits'
import type { CardTable } from './card-table'
import { type FacetParam, facets, mapFacets } from './facets'
import type { Counts } from './filter'
import { type Chosen, type LibraryState, toUsualSort } from './library-state'
import type { Sort } from './sorts'

/** Place of each slug among the hits of the question, best first; undefined when nothing was asked or search has failed. */
export type Ranks = ReadonlyMap<string, number>

/** Rows of the table in order, and the counts of every option. */
export type Results = { readonly found: readonly number[]; readonly counts: Counts }

/** The case studies of a state in order, with the counts of every option: what `filterCards`, `countTerms` and `sortCards` say, for thousands at once. */
export function toResults(table: CardTable, state: LibraryState, ranks?: Ranks): Results {
  const asked = toAskedRows(table, ranks)
  const groups = toGroups(table, state.chosen)
  const found = groups.reduce((bits, group) => meetBits(bits, group.bits), asked)
  return { found: sortRows(table, found, state.sort ?? toUsualSort(state.q), ranks), counts: countOptions(table, asked, groups) }
}

/** How many case studies a choice shows. */
export function countFound(table: CardTable, chosen: Chosen, ranks?: Ranks): number {
  return countBits(toGroups(table, chosen).reduce((bits, group) => meetBits(bits, group.bits), toAskedRows(table, ranks)))
}

/** How many of the chosen groups each row misses. */
export function countMissed(table: CardTable, chosen: Chosen): Uint8Array {
  const missed = new Uint8Array(table.size)
  for (const { bits } of toGroups(table, chosen))
    for (let row = 0; row < table.size; row += 1) if (!hasBit(bits, row)) missed[row] = (missed[row] ?? 0) + 1
  return missed
}

/** The rows of a set in order. */
export function sortRows({ orders, titlePlaces, toRow }: CardTable, bits: Bits, sort: Sort, ranks?: Ranks): readonly number[] {
  if (sort === 'relevance' && ranks) {
    const hits = [...ranks].flatMap(([slug, rank]) => toHit(toRow(slug), rank))
    return hits.sort((a, b) => a.rank - b.rank || (titlePlaces[a.row] ?? 0) - (titlePlaces[b.row] ?? 0)).map(({ row }) => row)
  }
  if (sort === 'title' || sort === 'reviewed') return orders[sort].filter((row) => hasBit(bits, row))
  return listBits(bits)

  function toHit(row: number | undefined, rank: number): readonly { readonly row: number; readonly rank: number }[] {
    return row !== undefined && hasBit(bits, row) ? [{ row, rank }] : []
  }
}

/** The rows the question finds; all when nothing is asked. */
export function toAskedRows({ size, toRow }: CardTable, ranks?: Ranks): Bits {
  if (!ranks) return toAllBits(size)
  return toBits(
    [...ranks.keys()].flatMap((slug) => toRow(slug) ?? []),
    size,
  )
}

type Group = { readonly param: FacetParam; readonly bits: Bits }

/** The groups with a choice, each with the rows that carry any of its chosen terms. */
function toGroups({ members, size }: CardTable, chosen: Chosen): readonly Group[] {
  return facets
    .filter(({ param }) => chosen[param].length > 0)
    .map(({ param }) => ({
      param,
      bits: uniteBits(
        chosen[param].flatMap((term) => members[param].get(term) ?? []),
        size,
      ),
    }))
}

/** An option counts the rows that meet every other group and carry its term. */
function countOptions({ members }: CardTable, asked: Bits, groups: readonly Group[]): Counts {
  return mapFacets(({ param }) => {
    const others = groups.filter((group) => group.param !== param).reduce((bits, group) => meetBits(bits, group.bits), asked)
    const counts = [...members[param]].map(([term, bits]) => [term, countBoth(bits, others)] as const)
    return new Map(counts.filter(([, count]) => count > 0))
  })
}
