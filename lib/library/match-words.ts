/** Whether every word typed begins a word of the name. True for no text. */
export function matchesWords(name: string, text: string): boolean {
  const words = toWords(name)
  return toWords(text).every((start) => words.some((word) => word.startsWith(start)))
}

/** Letters and digits, without case and accents; "&" counts as "and". */
function toWords(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/&/g, ' and ')
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
