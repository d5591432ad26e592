import type { Aliases } from './facet-aliases'
import type { Facet } from './facets'
import { matchesWords } from './match-words'

/** The terms whose label or other names match what is typed into a group: every word begins a word of one name. All for no text. */
export function narrowTerms(facet: Facet, terms: readonly string[], text: string, aliases: Aliases = {}): readonly string[] {
  return terms.filter((term) => [facet.terms[term] ?? term, ...(aliases[term] ?? [])].some((name) => matchesWords(name, text)))
}
