/** What a slug looks like, in an address and as the name of a file: the source of a regular expression for the whole text. */
export const slugPattern = '^[a-z0-9]+(-[a-z0-9]+)*$'

export function isSlug(text: string): boolean {
  return new RegExp(slugPattern).test(text)
}

/** The slug of a case study from the path of its file. */
export function toSlug(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.mdx$/, '')
}
