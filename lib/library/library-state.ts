import { type Facet, type FacetParam, facets, getFacet, isTerm, mapFacets } from './facets'
import { type Sort, sorts } from './sorts'

/** How results are shown. The first is the default. */
export const views = { list: 'List', table: 'Table', map: 'Map' } as const
export type View = keyof typeof views

/** The chosen terms of each group, in the order of the vocabulary. */
export type Chosen = Readonly<Record<FacetParam, readonly string[]>>

/** What the library shows; the address holds all of it. `sort` is left out where it is the usual one. */
export type LibraryState = { readonly q: string; readonly chosen: Chosen; readonly sort?: Sort; readonly view: View }

/** A part of an address that means nothing here. `value` is left out where the whole parameter is unknown. */
export type Dropped = { readonly param: string; readonly value?: string }

/** Shorter questions are not asked. */
export const shortestQuery = 2
const longestQuery = 120

/** What links from newsletters and social sites append; nothing a reader typed, so nothing to tell them about. */
const silent = /^(utm_.*|fbclid|gclid|mc_[ce]id|ref|_.*)$/

export const emptyChosen: Chosen = mapFacets(() => [])
export const emptyState: LibraryState = { q: '', chosen: emptyChosen, view: 'list' }

/** Reads an address. Never throws: what means nothing is left out of the state and listed as dropped. */
export function parseLibraryState(params: URLSearchParams): { readonly state: LibraryState; readonly dropped: readonly Dropped[] } {
  const q = toQuery(params.get('q') ?? '')
  const sort = params.get('sort') ?? ''
  const view = params.get('view') ?? ''
  const state: LibraryState = {
    q,
    chosen: mapFacets((facet) => toTerms(facet, params.getAll(facet.param))),
    ...(isSort(sort) && sort !== toUsualSort(q) && (sort !== 'relevance' || q !== '') && { sort }),
    view: isView(view) ? view : 'list',
  }
  return { state, dropped: listDropped(params) }
}

/** The one spelling of a state: groups and terms in the order of the vocabulary, defaults left out. Empty for the empty state. */
export function formatLibraryState({ q, chosen, sort, view }: LibraryState): string {
  const params = new URLSearchParams()
  if (q !== '') params.set('q', q)
  for (const facet of facets) for (const term of toTerms(facet, chosen[facet.param])) params.append(facet.param, term)
  if (sort && sort !== toUsualSort(q)) params.set('sort', sort)
  if (view !== 'list') params.set('view', view)
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** Words as they are asked: single spaces, not too long; nothing below two characters. */
export function toQuery(text: string): string {
  const letters = [...text.normalize('NFC').replace(/\s+/g, ' ').trim()].slice(0, longestQuery)
  return letters.length < shortestQuery ? '' : letters.join('').trim()
}

/** The order of results that needs no saying: closest match for a question, else surest evidence. */
export function toUsualSort(q: string): Sort {
  return q === '' ? 'evidence' : 'relevance'
}

/** The same state with another question. An order that is the usual one for it goes without saying. */
export function toAsked({ sort, ...state }: LibraryState, q: string): LibraryState {
  return { ...state, q, ...(sort && sort !== toUsualSort(q) && { sort }) }
}

/** The same state with a term chosen or no longer chosen. */
export function toggleTerm(state: LibraryState, param: FacetParam, term: string): LibraryState {
  const before = state.chosen[param]
  const after = before.includes(term) ? before.filter((other) => other !== term) : [...before, term]
  return { ...state, chosen: { ...state.chosen, [param]: toTerms(getFacet(param), after) } }
}

/** The number of terms chosen in all groups. */
export function countChosen(chosen: Chosen): number {
  return facets.reduce((sum, { param }) => sum + chosen[param].length, 0)
}

function toTerms({ terms }: Facet, values: readonly string[]): readonly string[] {
  return Object.keys(terms).filter((term) => values.includes(term))
}

function listDropped(params: URLSearchParams): readonly Dropped[] {
  const dropped: Dropped[] = []
  for (const [param, value] of params) {
    const facet = facets.find((candidate) => candidate.param === param)
    if (facet && !isTerm(facet, value)) dropped.push({ param, value })
    else if (param === 'sort' && !isSort(value)) dropped.push({ param, value })
    else if (param === 'view' && !isView(value)) dropped.push({ param, value })
    else if (!facet && !['q', 'sort', 'view'].includes(param) && !silent.test(param)) dropped.push({ param })
  }
  return dropped.filter(({ param, value }, index) => dropped.findIndex((one) => one.param === param && one.value === value) === index)
}

function isSort(value: string): value is Sort {
  return Object.hasOwn(sorts, value)
}

function isView(value: string): value is View {
  return Object.hasOwn(views, value)
}
