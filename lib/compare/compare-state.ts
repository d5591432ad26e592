/** The case studies side by side, in the order of the columns, and whether rows that are the same in all are left out. */
export type CompareState = { readonly ids: readonly string[]; readonly onlyDifferences: boolean }

/** A part of an address that means nothing here, and why. */
export type CompareDropped = {
  readonly kind: 'unknown' | 'duplicate' | 'surplus' | 'only' | 'parameter'
  readonly value: string
}

/** More columns cannot be read side by side, nor printed. */
export const mostCompared = 4
export const emptyCompare: CompareState = { ids: [], onlyDifferences: false }

/** What links from newsletters and social sites append; nothing a reader typed, so nothing to tell them about. */
const silent = /^(utm_.*|fbclid|gclid|mc_[ce]id|ref|_.*)$/

/**
 * Reads an address: `?ids=a,b&only=differences`. Never throws: what means nothing is left out of the state and listed as
 * dropped. `isKnown` says whether the library holds a case study of that name.
 */
export function parseCompareState(
  params: URLSearchParams,
  isKnown: (slug: string) => boolean,
): { readonly state: CompareState; readonly dropped: readonly CompareDropped[] } {
  const ids: string[] = []
  const dropped: CompareDropped[] = []
  for (const value of listValues(params)) {
    if (!isKnown(value)) dropped.push({ kind: 'unknown', value })
    else if (ids.includes(value)) dropped.push({ kind: 'duplicate', value })
    else if (ids.length >= mostCompared) dropped.push({ kind: 'surplus', value })
    else ids.push(value)
  }
  const only = params.getAll('only')
  dropped.push(...only.filter((value) => value !== 'differences').map((value) => ({ kind: 'only' as const, value })))
  const others = [...params.keys()].filter((param) => param !== 'ids' && param !== 'only' && !silent.test(param))
  dropped.push(...others.map((value) => ({ kind: 'parameter' as const, value })))
  return { state: { ids, onlyDifferences: only.includes('differences') }, dropped: dropRepeats(dropped) }
}

/** The one spelling of a state, with readable commas. Empty for the empty state. */
export function formatCompareState({ ids, onlyDifferences }: CompareState): string {
  const parts = [
    ...(ids.length > 0 ? [`ids=${ids.map(encodeURIComponent).join(',')}`] : []),
    ...(onlyDifferences ? ['only=differences'] : []),
  ]
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** The path of a comparison, for links. */
export function toComparePath(ids: readonly string[]): string {
  return `/compare/${formatCompareState({ ids, onlyDifferences: false })}`
}

export function addCompared(state: CompareState, slug: string): CompareState {
  if (state.ids.includes(slug) || state.ids.length >= mostCompared) return state
  return { ...state, ids: [...state.ids, slug] }
}

export function removeCompared(state: CompareState, slug: string): CompareState {
  return { ...state, ids: state.ids.filter((id) => id !== slug) }
}

function listValues(params: URLSearchParams): readonly string[] {
  return params
    .getAll('ids')
    .flatMap((text) => text.split(','))
    .map((value) => value.trim().toLowerCase())
    .filter((value) => value !== '')
}

function dropRepeats(dropped: readonly CompareDropped[]): readonly CompareDropped[] {
  return dropped.filter(({ kind, value }, index) => dropped.findIndex((one) => one.kind === kind && one.value === value) === index)
}
