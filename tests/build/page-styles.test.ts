import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listToolPages } from '../../lib/export/finish-documents'
import { files, out, pages } from './pages'

const tools = listToolPages('app')
const sheets = new Map(
  [...files].filter((file) => file.endsWith('.css')).map((file) => [file, listClasses(readFileSync(join(out, file), 'utf8'))]),
)

function listClasses(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name))
}

test('case studies, other documents and each tool have one style sheet of their own; none is left over', () => {
  const loaded = pages.map(({ file, html }) => {
    const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href)
    return { file, sheet: [...sheets.keys()].find((sheet) => links.length === 1 && links[0]?.endsWith(`/${sheet}`)) }
  })
  expect(loaded.filter(({ sheet }) => !sheet).map(({ file }) => file)).toEqual([])
  expect(new Set(loaded.map(({ sheet }) => sheet))).toEqual(new Set(sheets.keys()))
  expect(sheets.size).toBe(tools.size + 2)
})

test('no page lost a rule for one of its classes', () => {
  const styled = new Set([...sheets.values()].flatMap((classes) => [...classes]))
  const lost = pages.flatMap(({ root, html, file }) => {
    const kept = [...sheets].find(([sheet]) => html.includes(sheet))?.[1]
    const used = new Set(root.querySelectorAll('[class]').flatMap((element) => [...element.classList.values()]))
    return [...used].filter((name) => styled.has(name) && !kept?.has(name)).map((name) => `${file}: ${name}`)
  })
  expect(lost).toEqual([])
}, 30_000)
