import { toGroupWords } from './applied-tags'
import { facets } from './facets'
import { type LibraryState, toUsualSort } from './library-state'
import { sorts } from './sorts'

/** "1 case study", "30 case studies". */
export function toCaseStudies(count: number): string {
  return count === 1 ? '1 case study' : `${count} case studies`
}

/** The heading over the results: "8 of 30 case studies", or "30 case studies" when nothing is left out. */
export function toCountHeading(found: number, total: number): string {
  if (found === total) return toCaseStudies(total)
  return `${found} of ${toCaseStudies(total)}`
}

/** The title of the page: what the list holds, and how many. */
export function toPageTitle(state: LibraryState, found: number): string {
  const parts = [...(state.q === '' ? [] : [`“${state.q}”`]), ...listGroupWords(state)]
  return parts.length === 0 ? 'Case studies' : `Case studies: ${parts.join('; ')} (${found})`
}

/** What happened, for screen readers: one complete sentence about the list, one about its order. */
export function toStatus(state: LibraryState, found: number, total: number): string {
  const groups = listGroupWords(state)
  const asked = [...(state.q === '' ? [] : [`for “${state.q}”`]), ...(groups.length === 0 ? [] : [`with ${groups.join(', and ')}`])].join(
    ' ',
  )
  if (found === 0) return `No case study found ${asked}.`
  const list = asked === '' ? `All ${toCaseStudies(total)} are listed` : `${found} of ${toCaseStudies(total)} found ${asked}`
  return `${list}, sorted by ${sorts[state.sort ?? toUsualSort(state.q)]}.`
}

function listGroupWords(state: LibraryState): readonly string[] {
  return facets.filter(({ param }) => state.chosen[param].length > 0).map(({ param }) => toGroupWords(state, param))
}
