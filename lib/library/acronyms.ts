const capital = "\\p{Lu}[\\p{L}’'-]*"
/** Small words that stand inside a name and are left out of its short form: University Hospital of Wales is UHW. */
const small = '(?:of|and|for|the|in|on|&)'
const name = new RegExp(`${capital}(?:\\s+(?:${small}\\s+){0,2}${capital}){2,}`, 'gu')
const initial = /(?<![\p{L}’'-])\p{Lu}/gu

/**
 * The short forms people type for names of three to six words, from the capitals in some texts: "Queen’s Medical Centre"
 * gives QMC, though no record says so. An "and" may join two names or stand in one: both readings count. In the order
 * found, each once.
 */
export function listAcronyms(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap((text) => text.match(name) ?? []).flatMap((run) => [run, ...run.split(/\s+(?:and|&)\s+/)])
  const found = names.map((run) => (run.match(initial) ?? []).join(''))
  return [...new Set(found)].filter(({ length }) => length >= 3 && length <= 6)
}
