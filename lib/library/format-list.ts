/**
 * Items as a reader says them: "Essex", "Essex and Kent", "Essex, Kent and Surrey". Not by Intl.ListFormat: to make one costs
 * 6 ms of processor, which the library would spend before it comes alive.
 */
export function formatList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** A label inside a sentence: "Police custody" → "police custody". Words that are names or abbreviations keep their capitals. */
export function toLowerLabel(label: string): string {
  const first = label.split(' ', 1)[0] ?? ''
  return keepsCapital(first) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

function keepsCapital(word: string): boolean {
  return word === word.toUpperCase() && word.length > 1
}
