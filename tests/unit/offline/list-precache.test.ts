import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listPrecache } from '../../../lib/offline/build/list-precache'

const out = mkdtempSync(join(tmpdir(), 'precache-'))
afterAll(() => rmSync(out, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), text)
}

for (const page of ['offline/', '', 'shortlist/', 'compare/', 'replicate/', 'fit/']) write(`${page}index.html`, `<p>${page}</p>`)
write('case-studies/index.html', '<script data-scripts="/base/_next/static/chunks/app.js /base/assets/enhance.1.js"></script>')
write('case-studies/one/index.html', 'not for everybody')
write('_next/static/chunks/app.js', 'load("static/chunks/lazy.js")')
write('_next/static/chunks/lazy.js', 'load("static/chunks/worker.js")')
write('_next/static/chunks/worker.js', '')
write('_next/static/chunks/propose.js', '')
write('assets/enhance.1.js', '')
write('data/library/v1/columns.json', '[1]')
write('data/library/v1/texts-0.json', 'ab'.repeat(50))
write('data/library/v1/titles.json', '[2]')
write('data/replicate/v3/0.json', '[3]')
write('data/search/index.json', '{}')
write('data/search/v2/tier-0-0.txt', 'a')
write('data/search/v2/tier-1-0.txt', 'b')
write('data/case-studies.csv', 'not for the tools')

const urls = (most?: number) => listPrecache(out, most).map(({ url }) => url)

test('pages come with every script they lead to, and with all data while it is small', () => {
  expect(urls()).toEqual([
    'offline/',
    '',
    'case-studies/',
    'shortlist/',
    'compare/',
    'replicate/',
    'fit/',
    '_next/static/chunks/app.js',
    '_next/static/chunks/lazy.js',
    '_next/static/chunks/worker.js',
    'assets/enhance.1.js',
    'data/library/v1/columns.json',
    'data/library/v1/texts-0.json',
    'data/library/v1/titles.json',
    'data/replicate/v3/0.json',
    'data/search/index.json',
    'data/search/v2/tier-0-0.txt',
    'data/search/v2/tier-1-0.txt',
  ])
})

test('of much data, what is used first, each group whole or not at all; of too much, none', () => {
  const first = ['data/library/v1/columns.json', 'data/search/index.json', 'data/search/v2/tier-0-0.txt']
  const data = (most: number) => urls(most).filter((url) => url.startsWith('data/'))
  const least = Array.from({ length: 200 }, (_, most) => most).find((most) => data(most).length > 0) ?? 0
  expect(data(least)).toEqual(first)
  expect(data(least - 1)).toEqual([])

  const larger = data(least + 12)
  expect(larger).toEqual(expect.arrayContaining([...first, 'data/library/v1/titles.json']))
  expect(larger.length).toBeLessThan(data(10_000).length)
})

test('every file has the hash of its content; a revision only where its address does not change with it', () => {
  const entries = listPrecache(out)
  const integrity = `sha256-${createHash('sha256').update('[1]').digest('base64')}`
  expect(entries.find(({ url }) => url.endsWith('columns.json'))).toEqual({
    url: 'data/library/v1/columns.json',
    revision: null,
    integrity,
  })
  expect(entries.filter(({ revision }) => revision !== null).map(({ url }) => url)).toEqual([
    'offline/',
    '',
    'case-studies/',
    'shortlist/',
    'compare/',
    'replicate/',
    'fit/',
    'data/search/index.json',
  ])
})

test('a changed page changes its entry', () => {
  const before = listPrecache(out)
  write('index.html', 'new')
  expect(
    listPrecache(out)
      .filter((entry, at) => entry.revision !== before[at]?.revision)
      .map(({ url }) => url),
  ).toEqual([''])
})
