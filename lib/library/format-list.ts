const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Items as a reader says them: "Essex", "Essex and Kent", "Essex, Kent and Surrey". */
export function formatList(items: readonly string[]): string {
  return list.format(items)
}

/** A label inside a sentence: "Police custody" → "police custody". Words that are names or abbreviations keep their capitals. */
export function toLowerLabel(label: string): string {
  const first = label.split(' ', 1)[0] ?? ''
  return keepsCapital(first) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

function keepsCapital(word: string): boolean {
  return word === word.toUpperCase() && word.length > 1
}
