import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContentFiles } from '../content/read-case-studies'
import { addPublishedSlugs, parsePublishedSlugs, publishedSlugsFile } from '../content/redirects'

/** `npm run slugs`: adds the slugs of new case studies to the list of what was ever published. Nothing goes from it. */
const path = join('content', publishedSlugsFile)
const before = readFileSync(path, 'utf8')
const after = addPublishedSlugs(before, readContentFiles().map(({ path: file }) => file.replace(/^.*[/\\]|\.mdx$/g, ''))) // biome-ignore format: one step
writeFileSync(path, after)
console.log(`${parsePublishedSlugs(after).length - parsePublishedSlugs(before).length} added to ${path}.`)
