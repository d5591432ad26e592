import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readBrowserTargets } from '../../../lib/export/browser-targets'

const folder = mkdtempSync(join(tmpdir(), 'targets-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(...browserslist: readonly string[]): readonly string[] {
  const file = join(folder, 'package.json')
  writeFileSync(file, JSON.stringify({ browserslist }))
  return readBrowserTargets(file)
}

test('the list of browsers is read as esbuild writes it', () => {
  expect(read('chrome >= 131', 'ios_saf >= 18.1')).toEqual(['chrome131', 'ios18.1'])
})

test('a line of another form is refused', () => {
  expect(() => read('last 2 versions')).toThrow(
    'The line "last 2 versions" of browserslist in package.json is not of the form "chrome >= 131".',
  )
  expect(() => read('netscape >= 4')).toThrow('"netscape >= 4"')
})

test('the list of the project holds the four browsers', () => {
  expect(readBrowserTargets().map((target) => target.replace(/[\d.]+$/, ''))).toEqual(
    expect.arrayContaining(['chrome', 'edge', 'firefox', 'safari']),
  )
})
