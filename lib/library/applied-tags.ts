import { type Facet, type FacetParam, facets, getFacet } from './facets'
import { type LibraryState, toAsked, toggleTerm } from './library-state'

/** A choice above the results. Read in a row they are a sentence: *Setting: Hospital* or *Police custody* and *Level: Tertiary*. */
export type AppliedTag = {
  readonly key: string
  /** The name of the group, on its first tag only. */
  readonly legend?: string
  readonly label: string
  /** The word before it; none before the first. */
  readonly joiner?: 'or' | 'and'
  readonly param?: FacetParam
  /** The state without it. */
  readonly without: LibraryState
}

/** The question and the chosen terms as removable tags, in the order of the facets. */
export function toAppliedTags(state: LibraryState): readonly AppliedTag[] {
  const search: AppliedTag[] = state.q === '' ? [] : [{ key: 'q', legend: 'Search', label: `“${state.q}”`, without: toAsked(state, '') }]
  const terms = facets.flatMap(({ param, legend, terms }: Facet<FacetParam>) =>
    state.chosen[param].map((term, index) => ({
      key: `${param}=${term}`,
      param,
      label: terms[term] ?? term,
      ...(index === 0 && { legend }),
      joiner: index === 0 ? ('and' as const) : ('or' as const),
      without: toggleTerm(state, param, term),
    })),
  )
  const [first, ...rest] = [...search, ...terms]
  if (!first) return []
  const { joiner: _none, ...opening } = first
  return [opening, ...rest.map((tag) => ({ joiner: 'and' as const, ...tag }))]
}

/** A group's choice in words: "Setting: Hospital or Police custody". */
export function toGroupWords({ chosen }: LibraryState, param: FacetParam): string {
  const { legend, terms } = getFacet(param)
  return `${legend}: ${chosen[param].map((term) => terms[term] ?? term).join(' or ')}`
}
