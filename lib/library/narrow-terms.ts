import type { Facet } from './facets'

/** The terms whose label or other names match what is typed into a group: every word begins a word of one name. All for no text. */
export function narrowTerms(facet: Facet, terms: readonly string[], text: string): readonly string[] {
  const typed = toWords(text)
  if (typed.length === 0) return terms
  return terms.filter((term) => [facet.terms[term] ?? term, ...(facet.aliases?.[term] ?? [])].some((name) => matches(toWords(name), typed)))
}

function matches(words: readonly string[], typed: readonly string[]): boolean {
  return typed.every((start) => words.some((word) => word.startsWith(start)))
}

/** Letters and digits, without case and accents; "&" counts as "and". */
function toWords(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/&/g, ' and ')
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
