import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** An old slug and the slug of the record it leads to. */
export type Redirect = { readonly from: string; readonly to: string }

export const redirectsFile = 'redirects.yaml'
export const publishedSlugsFile = 'published-slugs.txt'

/** Every redirect of the content, in the order of the file. The check has passed on it: what is no text is left out. */
export function readRedirects(folder = 'content'): readonly Redirect[] {
  const path = join(folder, redirectsFile)
  const value: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([from, to]) => (typeof to === 'string' ? [{ from, to }] : []))
}

/** A slug of the committed list, and the line on which it stands. */
export type PublishedSlug = { readonly slug: string; readonly line: number }

/** Every slug that was ever published, from the text of the committed list. Lines that begin with # are remarks. */
export function parsePublishedSlugs(text: string): readonly PublishedSlug[] {
  return text
    .split('\n')
    .map((line, index) => ({ slug: line.trim(), line: index + 1 }))
    .filter(({ slug }) => slug !== '' && !slug.startsWith('#'))
}

/** The list with the slugs it lacks, sorted; nothing goes. */
export function addPublishedSlugs(text: string, slugs: readonly string[]): string {
  const remarks = text.split('\n').filter((line) => line.startsWith('#'))
  const all = new Set([...parsePublishedSlugs(text).map(({ slug }) => slug), ...slugs])
  return `${[...remarks, ...[...all].sort()].join('\n')}\n`
}
