import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listToolPages } from '../../lib/export/finish-documents'
import { files, out, pages } from './pages'

const tools = listToolPages('app')
const sheets = [...files].filter((file) => file.endsWith('.css'))
const own = sheets.filter((file) => /\/(case-study|document)-[\da-f]{10}\.css$/.test(file))
const classesOf = (css: string) => new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name))

test('documents load one style sheet, and a smaller one than the tools', () => {
  const bytes = (sheet: string) => readFileSync(join(out, sheet)).length
  expect(own.length).toBe(2)
  for (const sheet of own) expect(bytes(sheet)).toBeLessThan(0.6 * Math.max(...sheets.map(bytes)))
  const wrong = pages.filter(
    ({ root, file }) =>
      !tools.has(file) &&
      root
        .querySelectorAll('link[rel="stylesheet"]')
        .map((link) => own.some((sheet) => link.getAttribute('href')?.endsWith(`/${sheet}`)))
        .join() !== 'true',
  )
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('no document lost a rule for one of its classes', () => {
  const styled = new Set(
    sheets.filter((sheet) => !own.includes(sheet)).flatMap((sheet) => [...classesOf(readFileSync(join(out, sheet), 'utf8'))]),
  )
  const lost = pages
    .filter(({ file }) => !tools.has(file))
    .flatMap(({ root, html, file }) => {
      const kept = classesOf(readFileSync(join(out, own.find((sheet) => html.includes(sheet)) ?? ''), 'utf8'))
      const used = new Set(root.querySelectorAll('[class]').flatMap((element) => [...element.classList.values()]))
      return [...used].filter((name) => styled.has(name) && !kept.has(name)).map((name) => `${file}: ${name}`)
    })
  expect(lost).toEqual([])
})
