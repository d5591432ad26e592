import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isCacheRight, readCompilation, readNote, writeNote } from '../../../lib/cli/compiled-before'

const document = 'content/case-studies/wardens.mdx'
const cache = '.contentlayer/.cache/v1/data-ABC.json'
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'compiled-'))
  write(document, 'Two wardens.', 1000)
  write('content/case-studies/kerbs.mdx', 'Kerbs.', 1000)
  write('lib/content/rehype-steps.ts', 'one')
  write('contentlayer.config.ts', 'one')
  write('package-lock.json', 'one')
  write(cache, '{}')
  writeNote(root, readCompilation(root))
})
afterEach(() => rmSync(root, { recursive: true }))

/** Writes a file, with its date (in seconds since 1970) where the date counts. */
function write(path: string, text: string, changed?: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  if (changed !== undefined) utimesSync(join(root, path), changed, changed)
}

function isRight(): boolean {
  return isCacheRight(readNote(root), readCompilation(root))
}

describe("Contentlayer's cache is right", () => {
  test('where nothing changed', () => {
    expect(isRight()).toBe(true)
  })

  test.each([
    ['is edited', () => write(document, 'Three wardens.', 2000)],
    ['is an older one again, with its older date', () => write(document, 'One warden.', 500)],
    ['only has a new date', () => write(document, 'Two wardens.', 2000)],
    ['is new, whatever its date', () => write('content/case-studies/new.mdx', 'New.', 1000)],
    ['is gone', () => rmSync(join(root, document))],
  ])('where a document %s: Contentlayer sees that by itself', (_, change) => {
    change()
    expect(isRight()).toBe(true)
  })
})

describe("Contentlayer's cache is not to be trusted", () => {
  test.each([
    ['a document holds something else under its old date', () => write(document, 'Three wardens.', 1000)],
    ['one of our plugins changed', () => write('lib/content/rehype-steps.ts', 'two')],
    ['a list of terms is new', () => write('lib/vocabulary/settings.ts', 'one')],
    ['its settings changed', () => write('contentlayer.config.ts', 'two')],
    ['the packages to install changed', () => write('package-lock.json', 'two')],
    ['other packages are installed', () => write('node_modules/.package-lock.json', 'two')],
    ['somebody else wrote it: npm run dev', () => write(cache, '{"edited":1}')],
    ['no build noted what it rests on', () => rmSync(join(root, '.contentlayer/.cache/compilation.json'))],
  ])('where %s', (_, change) => {
    change()
    expect(isRight()).toBe(false)
  })

  test('where a document changed while it was compiled', () => {
    rmSync(join(root, '.contentlayer/.cache/compilation.json'))
    const before = readCompilation(root)
    write(document, 'Three wardens.', 2000)
    writeNote(root, before)
    expect(readNote(root)).toBeUndefined()
  })
})
