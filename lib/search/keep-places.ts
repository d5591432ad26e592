/**
 * The order of an improved list for a reader whose pointer or focus is in the list: what is shown keeps its place (and gets
 * its better snippet), what is new follows, what no longer matches goes.
 */
export function keepPlaces(shown: readonly string[], improved: readonly string[]): readonly string[] {
  const still = new Set(improved)
  const before = new Set(shown)
  return [...shown.filter((id) => still.has(id)), ...improved.filter((id) => !before.has(id))]
}
