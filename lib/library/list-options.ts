import type { Facet } from './facets'

/** A long group shows this many options, then "Show all". */
export const fewOptions = 6

type Given = {
  readonly counts: ReadonlyMap<string, number>
  /** Counts over the whole library: they do not change, so options keep their places while the reader chooses. */
  readonly totals: ReadonlyMap<string, number>
  /** Chosen now, or a moment ago: shown even without results, so that nothing vanishes under the reader's finger. */
  readonly kept: ReadonlySet<string>
}

/** The options of a group in the order shown; those without results are left out unless kept. */
export function listOptions(facet: Facet, terms: readonly string[], { counts, totals, kept }: Given): readonly string[] {
  const offered = terms.filter((term) => kept.has(term) || (counts.get(term) ?? 0) > 0)
  if (facet.order !== 'common') return offered
  return offered.sort((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0))
}

/** The first few, and those kept. One more than a few is shown rather than hidden behind a button. */
export function listFew(options: readonly string[], kept: ReadonlySet<string>): readonly string[] {
  if (options.length <= fewOptions + 1) return options
  return options.filter((term, index) => index < fewOptions || kept.has(term))
}
