import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { toSimilarFile } from '../../../lib/compare/similar-files'
import type { DataFile } from '../../../lib/data/data-file'
import { listDataFiles, listDataGroups } from '../../../lib/data/list-data-files'
import { writeDataFiles } from '../../../lib/data/write-data-files'
import { versionedData } from '../../../lib/export/versioned-data'
import { columnsFile, textsInFile, titlesFile } from '../../../lib/library/card-source'
import { listProfilePaths, profilesInFile } from '../../../lib/match/profile-source'
import { versionedFile } from '../../../lib/offline/versioned-file'
import { dataFiles } from '../../../lib/share/open-data/data-files'
import { makeCaseStudy } from '../../make-case-study'

/** One more than a file of profiles holds. */
const records = Array.from({ length: profilesInFile + 1 }, (_, number) =>
  makeCaseStudy({ title: `Wardens ${number}` }, `wardens-${number}`),
)
const files = listDataFiles(records)
const paths = files.map(({ path }) => path)

function read(path: string): ReturnType<DataFile['write']> {
  const file = files.find((candidate) => candidate.path === path)
  if (!file) throw new Error(`No file ${path}.`)
  return file.write()
}

/** The version that stands in the paths below a folder: exactly one. */
function findVersion(folder: string): string {
  const versions = new Set(paths.flatMap((path) => new RegExp(`^${folder}/([^/]+)/`).exec(path)?.[1] ?? []))
  expect(versions.size).toBe(1)
  return [...versions][0] ?? ''
}

const out = mkdtempSync(join(tmpdir(), 'data-files-'))
afterAll(() => rmSync(out, { recursive: true }))

test('no path is written twice, and all start at the root of the site', () => {
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
  expect(paths.filter((path) => !/^(?:data|case-studies)\/[^/]/.test(path))).toEqual([])
})

test('beside each case study stand its data, its texts, its citations and its preview', () => {
  const beside = paths.filter((path) => path.startsWith('case-studies/wardens-7/')).map((path) => path.replace(/.*\//, ''))
  expect(beside.sort()).toEqual(['card.png', 'cite.bib', 'cite.json', 'cite.ris', 'record.json', 'record.md', 'record.mdx'])
  expect(JSON.parse(String(read('case-studies/wardens-7/record.json'))).title).toBe('Wardens 7')
  expect(JSON.parse(String(read('case-studies/wardens-7/cite.json'))).bibtex).toBe(read('case-studies/wardens-7/cite.bib'))
})

test('every file of the page about the data is there', () => {
  expect(
    Object.values(dataFiles)
      .map(({ path }) => path.slice(1))
      .filter((path) => !paths.includes(path)),
  ).toEqual([])
})

test('the tools find their parts under one version', () => {
  const library = `data/library/${findVersion('data/library')}`
  const texts = Math.ceil(records.length / textsInFile)
  const parts = [columnsFile, titlesFile, ...Array.from({ length: texts }, (_, part) => `texts-${part}`)]
  expect(paths.filter((path) => path.startsWith('data/library/'))).toEqual(parts.map((name) => `${library}/${name}.json`))
  const profiles = listProfilePaths({ version: findVersion('data/replicate'), count: records.length })
  expect(profiles.length).toBe(2)
  expect(profiles.map((path) => JSON.parse(String(read(path.slice(1)))).length)).toEqual([profilesInFile, 1])
})

test('the head of the search index names the version of the rest', () => {
  expect(JSON.parse(String(read('data/search/index.json'))).version).toBe(findVersion('data/search'))
})

test('a case study stands in the file of those most like it that the page asks for', () => {
  for (const slug of ['wardens-0', 'wardens-333']) {
    expect(JSON.parse(String(read(`data/similar/${toSimilarFile(slug)}`)))[slug].length).toBeGreaterThan(0)
  }
})

test('files under a version, and no others, are kept for ever', () => {
  const versioned = paths.filter((path) => path.startsWith('data/') && path.split('/').length === 4)
  expect(paths.filter((path) => versionedFile.test(path))).toEqual(versioned)
  expect([...new Set(versioned.map((path) => path.split('/').slice(0, 2).join('/')))].sort()).toEqual(versionedData)
})

test('what is written is what the list says', async () => {
  const few = listDataGroups(records.slice(0, 2)).slice(0, -2) // a made-up record has no file of its author's
  const listed = few.flatMap((list) => list())
  expect(await writeDataFiles(out, few)).toBe(listed.length)
  for (const { path, write } of listed) expect(readFileSync(join(out, path), 'utf8')).toBe(String(await write()))
})
