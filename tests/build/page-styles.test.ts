import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listToolPages } from '../../lib/export/finish-documents'
import { site } from '../../lib/site'
import { files, out, pages } from './pages'

const tools = listToolPages('app')
const sheets = new Map([...files].filter((file) => file.endsWith('.css')).map((file) => [file, readFileSync(join(out, file), 'utf8')]))
const isCaseStudy = (file: string) => /^case-studies\/(?!page\/)[^/]+\/index/.test(file)

/** The classes that a sheet has rules for, but for rules that ask for what else is on the page: not every page has that. */
function listClasses(css: string): ReadonlySet<string> {
  return new Set([...css.replaceAll(/[^{}]*:has\(>?\.[^{}]*\{[^{}]*\}/g, '').matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name))
}

test('documents around the case studies and each tool have one style sheet of their own; none is left over', () => {
  const loaded = pages
    .filter(({ file }) => !isCaseStudy(file))
    .map(({ file, html }) => {
      const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href)
      return { file, sheet: [...sheets.keys()].find((sheet) => links.length === 1 && links[0]?.endsWith(`/${sheet}`)) }
    })
  expect(loaded.filter(({ sheet }) => !sheet).map(({ file }) => file)).toEqual([])
  expect(new Set(loaded.map(({ sheet }) => sheet))).toEqual(new Set(sheets.keys()))
  expect(sheets.size).toBe(tools.size + 1)
})

test('every case study holds one and the same style sheet itself, and its fonts stand where the sheet says', () => {
  const own = pages.filter(({ file }) => isCaseStudy(file))
  expect(own.length).toBeGreaterThan(25)
  const styles = own.map(({ root }) => root.querySelectorAll('style, link[rel="stylesheet"]').map(({ outerHTML }) => outerHTML))
  expect(new Set(styles.map((held) => held.length))).toEqual(new Set([1]))
  expect(new Set(styles.flat()).size).toBe(1)
  const addresses = [...(styles[0]?.[0] ?? '').matchAll(/url\(([^)]*)\)/g)].map(([, address = '']) => address)
  expect(addresses.length).toBeGreaterThan(5)
  expect(addresses.filter((address) => !files.has(address.slice(site.basePath.length + 1)))).toEqual([])
})

test('the first paint of a case study waits for a place that the page has, after its head', () => {
  const wrong = pages.filter(({ file, html }) => {
    const [, id] = /<link rel="expect" href="#([^"]*)" blocking="render">/.exec(html) ?? []
    return isCaseStudy(file) ? html.indexOf(`id="${id}"`) < html.indexOf('class="record-bar"') : id !== undefined
  })
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('the text face is asked for where the body of a case study begins, and in the head of any other page', () => {
  const font = /<link rel="preload" href="[^"]*faustina-text[^"]*" as="font"/
  const misplaced = pages.filter(({ html, file }) => {
    const place = isCaseStudy(file) ? /<body[^>]*>(<link[^>]*>)/ : /<head>([\s\S]*)<\/head>/
    return !font.test(place.exec(html)?.[1] ?? '')
  })
  expect(misplaced.map(({ file }) => file)).toEqual([])
})

test('no page lost a rule for one of its classes', () => {
  const classes = new Map([...sheets].map(([sheet, css]) => [sheet, listClasses(css)]))
  const styled = new Set([...classes.values()].flatMap((names) => [...names]))
  const lost = pages.flatMap(({ root, html, file }) => {
    const held = root.querySelector('style')?.innerHTML
    const kept = held === undefined ? [...classes].find(([sheet]) => html.includes(sheet))?.[1] : listClasses(held)
    const used = new Set(root.querySelectorAll('[class]').flatMap((element) => [...element.classList.values()]))
    return [...used].filter((name) => styled.has(name) && !kept?.has(name)).map((name) => `${file}: ${name}`)
  })
  expect(lost).toEqual([])
}, 30_000)

test('in the library nothing is styled for merely following: what comes to the page would have all that follows styled anew', () => {
  const [[, css] = []] = [...sheets].filter(([sheet]) => sheet.includes('/tool-case-studies-'))
  expect(css).toContain('.entry{')
  expect([...(css ?? '').matchAll(/[^{}]*[+~](\*|:not)[^{}]*\{/g)].map(([rule]) => rule)).toEqual([])
})
