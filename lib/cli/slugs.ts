import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContentFiles } from '../content/read-case-studies'
import { addPublishedSlugs, parsePublishedSlugs, publishedSlugsFile } from '../content/redirects'
import { toSlug } from '../content/slug'

/** `npm run slugs`: adds the slugs of new case studies to the list of what was ever published. Nothing goes from it. */
const path = join('content', publishedSlugsFile)
const before = readFileSync(path, 'utf8')
const after = addPublishedSlugs(
  before,
  readContentFiles().map(({ path: file }) => toSlug(file)),
)
writeFileSync(path, after)
console.log(`${parsePublishedSlugs(after).length - parsePublishedSlugs(before).length} added to ${path}.`)
