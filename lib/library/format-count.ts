const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

/** A whole number inside a sentence: in words up to twenty, "no" for none, in figures above. */
export function formatNumber(count: number): string {
  return words[count] ?? String(count)
}

/** A number with its noun: "one case study", "two case studies", "no case study". */
export function formatCaseStudies(count: number): string {
  return `${formatNumber(count)} case ${count > 1 ? 'studies' : 'study'}`
}

/** The same sentence with a capital first letter. */
export function toSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
