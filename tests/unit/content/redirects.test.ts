import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { checkRedirects } from '../../../lib/content/check-redirects'
import { addPublishedSlugs, readRedirects } from '../../../lib/content/redirects'
import { writeRedirects } from '../../../lib/export/write-redirects'

const slugs = ['bus-wardens', 'night-shelter']
const check = (redirects: string, published = slugs.join('\n')) =>
  checkRedirects({ path: 'redirects.yaml', text: redirects }, { path: 'published-slugs.txt', text: published }, slugs).map(
    ({ file, line, field, message }) => `${file}:${line}  ${field}  ${message}`,
  )

test('no redirects, or one that leads to a record, is fine', () => {
  expect(check('')).toEqual([])
  expect(check('# none yet\n')).toEqual([])
  expect(check('# moved\nbus-angels: bus-wardens\n', 'bus-wardens\nbus-angels\n')).toEqual([])
})

test.each([
  ['a: bus-wardns', 'redirects.yaml:1  a  There is no case study "bus-wardns". Did you mean "bus-wardens"?'],
  ['# x\nbus-wardens: night-shelter', 'redirects.yaml:2  bus-wardens  "bus-wardens" is a case study. An address is either a case study or leads to one: delete this line.'],
  ['b: bus-wardens\na: b', 'redirects.yaml:2  a  "b" is itself an old address. Lead there in one step: a: bus-wardens.'],
  ['a: a', 'redirects.yaml:1  a  "a" leads in a circle. Write the slug of a case study.'],
  ['Bus Angels: bus-wardens', 'redirects.yaml:1  Bus Angels  "Bus Angels" is not a slug. Use lower-case letters, digits and hyphens.'],
  ['a: /areas/', 'redirects.yaml:1  a  "/areas/" is not a slug. Write the slug of a case study, such as operation-deter.'],
  ['- a', 'redirects.yaml:1  redirects  Write one line for each old address: old-slug: new-slug.'],
  ['a: bus-wardens\na: night-shelter', 'redirects.yaml:2  front matter  This is not valid YAML: Map keys must be unique.'],
])('%s is told', (text, message) => {
  expect(check(text)).toEqual([message])
}) // biome-ignore format: one mistake a line

test('a loop is told of each of its addresses', () => {
  expect(check('a: b\nb: a')).toEqual([
    'redirects.yaml:1  a  "a" leads in a circle. Write the slug of a case study.',
    'redirects.yaml:2  b  "b" leads in a circle. Write the slug of a case study.',
  ])
})

test('a published slug that has gone without a redirect is told', () => {
  expect(check('', '# list\nbus-angels\nbus-wardens\n')).toEqual([
    'published-slugs.txt:2  bus-angels  "bus-angels" was published, and there is no case study of that name any more. Add it to redirects.yaml with the record it leads to.',
  ])
})

test('the list takes in what is new, and lets nothing go', () => {
  expect(addPublishedSlugs('# every slug\nb\nold\n', ['b', 'a'])).toBe('# every slug\na\nb\nold\n')
})

test('each old address gets a page that leads on, with a link for those who stay', async () => {
  const out = mkdtempSync(join(tmpdir(), 'redirects-'))
  writeRedirects(out, readRedirects('tests/fixtures/redirects'), (slug) => `https://library.example.org/case-studies/${slug}/`)
  const html = readFileSync(join(out, 'case-studies/bus-angels/index.html'), 'utf8')
  rmSync(out, { recursive: true })
  const page = parse(html)
  expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
    '0; url=https://library.example.org/case-studies/bus-wardens/',
  )
  expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://library.example.org/case-studies/bus-wardens/')
  expect(page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toMatch(/^default-src 'none';/)
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  expect(page.querySelector('main a')?.textContent).toBe('https://library.example.org/case-studies/bus-wardens/')
  const { valid, results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html)
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([])
  expect(valid).toBe(true)
})
