import type { SearchResult } from './search-response'

/**
 * An improved list for a reader whose pointer or focus is in the list: what is shown keeps its place (with its better
 * snippet), what is new follows, what no longer matches goes.
 */
export function keepPlaces(shown: readonly SearchResult[], improved: readonly SearchResult[]): readonly SearchResult[] {
  const better = new Map(improved.map((result) => [result.id, result]))
  const kept = shown.flatMap(({ id }) => better.get(id) ?? [])
  const before = new Set(kept.map(({ id }) => id))
  return [...kept, ...improved.filter(({ id }) => !before.has(id))]
}
