import { readFileSync } from 'node:fs'
import postcss from 'postcss'
import { describe, expect, test } from 'vitest'
import { listFiles } from '../../../lib/export/list-files'
import { addUsed, createUsed, purgeStyles } from '../../../lib/export/purge-styles'

const page = '<main id="main"><a class="tag tag--on" href="/x/" aria-current="true" style="color:var(--pale)">grid</a></main>'

/** The sheet as one page and one script leave it. */
function purge(css: string, script = ''): Promise<string> {
  const used = createUsed()
  addUsed(used, page)
  return purgeStyles(css, used, script)
}

describe('purging keeps what a page uses', () => {
  test.each([
    ['.tag{top:0}'],
    ['.tag--on:hover{top:0}'],
    ['#main a{top:0}'],
    ['main:has(a:focus-visible)>.tag{top:0}'],
    ['a[aria-current]{top:0}'],
    ['@media print{.tag{top:0}}'],
    ['@media (forced-colors:active){a{top:0}}'],
    [':root{--pale:#fff}'],
    ['a[aria-expanded=true]{top:0}'],
    ['@view-transition{navigation:auto}'],
    ['main:has(.tag) a{top:0}'],
    ['main:has(.tag,.grid){top:0}'],
    ['@page{margin:0}'],
    ['@page wide{size:A3}main{page:wide}'],
  ])('%s', async (css) => {
    expect(await purge(css)).toBe(css)
  })
})

describe('purging drops what no page uses', () => {
  test.each([
    ['.grid{top:0}'],
    ['.tag .entry{top:0}'],
    ['table{top:0}'],
    ['[data-step="1"]{top:0}'],
    [':root{--loud:#000}'],
    ['main:has(.grid){top:0}'],
    ['main:has(>.grid)>.tag{top:0}'],
    ['main:has(.grid[open]){top:0}'],
    ['main:has(.grid) :is(.tag,.entry),.grid{top:0}'],
    ['@page wide{size:A3}'],
  ])('%s', async (css) => {
    expect((await purge(css)).replace(':root{}', '')).toBe('')
  })
})

describe('purging keeps what a script writes', () => {
  test.each([
    ['.said{top:0}', 'n.className="said"'],
    ['.tile--here{top:0}', 'className:"tile--".concat(state)'],
    ['.applied__and{top:0}', 'className:"applied__"+joiner'],
    ['.grid__row{top:0}', 'className:block+"__row"'],
    ['.tag.entry{top:0}', 'className:"tag entry"'],
    ['.entry--plain{top:0}', 'className:`entry $' + '{plain?"entry--plain":""}`'],
    ['.entry--plain{top:0}', 'className:`tag $' + '{x} entry--plain`'],
  ])('%s', async (css, script) => {
    expect(await purge(css, script)).toBe(css)
  })
})

test.each(['{entry:1}', 'record.entry', '"No entry, nothing."'])(
  'a word of the script that is no class keeps no rule: %s',
  async (script) => {
    expect(await purge('.entry{top:0}', script)).toBe('')
  },
)

test('PurgeCSS drops :where(), whatever it asks for: no sheet of ours has it', async () => {
  expect(await purge('main>:where(:not(:first-child)){top:0}')).toBe('')
  const sheets = listFiles('app').filter((file) => file.endsWith('.css'))
  expect(sheets.length).toBeGreaterThan(5)
  expect(sheets.filter((file) => readFileSync(`app/${file}`, 'utf8').includes(':where('))).toEqual([])
})

test.each([':is(a,.tag):hover', 'a:is(:hover,:focus)'])('PurgeCSS drops %s, whatever it asks for', async (selector) => {
  expect(await purge(`${selector}{top:0}`)).toBe('')
})

test('no sheet of ours has the like of these', () => {
  const found: string[] = []
  for (const file of listFiles('app').filter((file) => file.endsWith('.css'))) {
    postcss.parse(readFileSync(`app/${file}`, 'utf8')).walkRules(({ selectors }) => {
      found.push(...selectors.filter((own) => /^:is\([^()]*\):[\w-]+$|^[^(]*:is\(:[^()]*\)$/.test(own)))
    })
  }
  expect(found).toEqual([])
})
