/** So many files hold which case studies are alike: at five thousand records one has some twelve kilobytes. */
const files = 64

/** The file that says what is most like a case study. */
export function toSimilarFile(slug: string): string {
  let hash = 0
  for (const letter of slug) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  return `${hash % files}.json`
}
