import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listFiles } from '../../../lib/export/list-files'
import { renameChunks } from '../../../lib/export/rename-chunks'

const out = mkdtempSync(join(tmpdir(), 'chunks-'))
afterAll(() => rmSync(out, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), text)
}

test('a changed script gets a new name, and so does every script on the way to it', () => {
  write('_next/static/chunks/worker.js', 'changed')
  write('_next/static/chunks/search.js', 'start("static/chunks/worker.js",["static/chunks/other.js"])')
  write('_next/static/chunks/page.js', 'load("static/chunks/search.js")')
  write('_next/static/chunks/other.js', '')
  write('tool/index.html', '<script data-scripts="/base/_next/static/chunks/page.js /base/_next/static/chunks/other.js">')
  renameChunks(out, ['worker.js'], ['tool/index.html'], 'abc')
  expect(Object.fromEntries(listFiles(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]))).toEqual({
    '_next/static/chunks/worker.abc.js': 'changed',
    '_next/static/chunks/search.abc.js': 'start("static/chunks/worker.abc.js",["static/chunks/other.js"])',
    '_next/static/chunks/page.abc.js': 'load("static/chunks/search.abc.js")',
    '_next/static/chunks/other.js': '',
    'tool/index.html': '<script data-scripts="/base/_next/static/chunks/page.abc.js /base/_next/static/chunks/other.js">',
  })
})
