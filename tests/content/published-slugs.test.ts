import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readContentFiles } from '../../lib/content/read-case-studies'
import { parsePublishedSlugs, readRedirects } from '../../lib/content/redirects'

const published = parsePublishedSlugs(readFileSync('content/published-slugs.txt', 'utf8')).map(({ slug }) => slug)
const live = readContentFiles().map(({ path }) => path.replace(/^.*\/|\.mdx$/g, ''))

test('every address that was ever published is a case study or leads to one', () => {
  const known = [...live, ...readRedirects().map(({ from }) => from)]
  expect(published.filter((slug) => !known.includes(slug))).toEqual([])
})

test('the list holds every case study: npm run slugs adds what is new', () => {
  expect(live.filter((slug) => !published.includes(slug))).toEqual([])
})

test('every old address of a redirect stands in the list', () => {
  expect(readRedirects().filter(({ from }) => !published.includes(from))).toEqual([])
})
