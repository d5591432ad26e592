import type { Facet } from './facets'
import { matchesWords } from './match-words'

/** The terms whose label or other names match what is typed into a group: every word begins a word of one name. All for no text. */
export function narrowTerms(facet: Facet, terms: readonly string[], text: string): readonly string[] {
  return terms.filter((term) => [facet.terms[term] ?? term, ...(facet.aliases?.[term] ?? [])].some((name) => matchesWords(name, text)))
}
