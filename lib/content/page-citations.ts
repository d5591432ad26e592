import type { PageSource } from './page-source-schema'

/** A place of a page where sources are cited: `at` is the id of the reference in the page. */
export type PageCitedPlace = { readonly at: string; readonly ids: readonly string[] }

export type PageCitations = {
  /** Source id → number on the page. */
  readonly numbers: Readonly<Record<string, number>>
  /** The sources this page cites, by number, each with the ids of the places that cite it. */
  readonly sources: readonly (PageSource & { readonly number: number; readonly anchors: readonly string[] })[]
}

/** Numbers the sources a page cites in the order it cites them. Sources it does not cite are left out. Throws for an id without a source. */
export function toPageCitations(sources: readonly PageSource[], places: readonly PageCitedPlace[]): PageCitations {
  const order = [...new Set(places.flatMap(({ ids }) => ids))]
  return {
    numbers: Object.fromEntries(order.map((id, index) => [id, index + 1])),
    sources: order.map((id, index) => {
      const source = sources.find((candidate) => candidate.id === id)
      if (!source) throw new Error(`No source "${id}" on this page.`)
      return { ...source, number: index + 1, anchors: places.filter(({ ids }) => ids.includes(id)).map(({ at }) => at) }
    }),
  }
}
