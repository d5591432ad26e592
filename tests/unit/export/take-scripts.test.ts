import { describe, expect, test } from 'vitest'
import { finishPage } from '../../../lib/export/finish-page'
import { takeScripts } from '../../../lib/export/take-scripts'

// As Next 16.4 writes a page, shortened.
const page = [
  '<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>',
  '<script src="/_next/static/chunks/a.js" async=""></script><title>Page</title>',
  '<script src="/_next/static/chunks/old.js" noModule=""></script></head><body><p>Text</p>',
  '<script type="application/ld+json">{"a":1}</script>',
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"runtimeModuleIds":[1]});</script>',
  '<script src="/_next/static/chunks/main.js" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"1:\\u003c/script>\\n"])</script></body></html>',
].join('')
const frame = {
  policy: 'POLICY',
  start: 'start()',
  speculation: '{}',
  enhance: '/assets/enhance.js',
  more: '/assets/more.js',
  font: undefined,
}

const document = { isTool: false, holdsSheet: false }

describe('the scripts of a page', () => {
  test('are taken out: files in their order without those for old browsers, inline ones as data', () => {
    const { html, sources, data } = takeScripts(page)
    expect(sources).toEqual(['/_next/static/chunks/a.js', '/_next/static/chunks/main.js'])
    expect(data).toEqual({ __next_f: [[0], [1, '1:</script>\n']], TURBOPACK: [{ runtimeModuleIds: [1] }] })
    expect(html.match(/<(script|link)\b[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
  })

  test('are started by one inline script; page data is the last of the body and cannot end its own block', () => {
    const html = finishPage(takeScripts(page), { isTool: true, holdsSheet: false }, frame)
    expect(html).toContain(
      '<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="POLICY"/><script data-scripts="/assets/enhance.js /_next/static/chunks/a.js /_next/static/chunks/main.js">start()</script>',
    )
    expect(html).toContain(
      '<script type="application/json">{"__next_f":[[0],[1,"1:\\u003c/script>\\n"]],"TURBOPACK":[{"runtimeModuleIds":[1]}]}</script></body></html>',
    )
  })

  test('are ours alone on a document', () => {
    const html = finishPage(takeScripts(page), document, frame)
    expect(html).toContain('<script data-scripts="/assets/enhance.js">start()</script>')
    expect(html).not.toContain('_next')
  })

  test('an inline script of a form that is not known stops the build, with its text', () => {
    expect(() => takeScripts('<script>$RC("B:0","S:0")</script>')).toThrow(
      'Next wrote an inline script of a form that lib/export/take-scripts.ts does not know, and the Content-Security-Policy would refuse it: $RC("B:0","S:0")',
    )
  })

  test('a page without the marks this step relies on stops the build', () => {
    expect(() => finishPage(takeScripts('<html><head><meta charset="utf-8"></head><body></body></html>'), document, frame)).toThrow(
      'A page of Next no longer holds <meta charSet="utf-8"/>, which lib/export/finish-page.ts relies on.',
    )
  })
})

test.each([
  { name: 'is asked for in the head', holdsSheet: false, before: '<title>Page</title>' },
  { name: 'is asked for where the body begins by a page that holds its sheet', holdsSheet: true, before: '<body>' },
])('the text face $name', ({ holdsSheet, before }) => {
  const linked = page.replace('<title>', '<link rel="stylesheet" href="/library/_next/static/chunks/a.css"/><title>')
  const html = finishPage(takeScripts(linked), { isTool: false, holdsSheet }, { ...frame, font: '_next/static/media/face.woff2' })
  expect(html).toContain(
    `${before}<link rel="preload" href="/library/_next/static/media/face.woff2" as="font" type="font/woff2" crossorigin="">`,
  )
})
