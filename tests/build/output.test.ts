import { readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { guideIds } from '../../lib/content/guide-links'
import { readCaseStudies } from '../../lib/content/read-case-studies'
import { listToolPages } from '../../lib/export/finish-documents'
import { site } from '../../lib/site'
import { approachIds } from '../../lib/vocabulary/approaches'
import { areaIds } from '../../lib/vocabulary/areas'
import { regionIds } from '../../lib/vocabulary/regions'
import { addressed, files, out, pages, toOwnPath } from './pages'

const expected = [
  '/',
  '/case-studies/',
  '/compare/',
  '/shortlist/',
  ...readCaseStudies().map(({ slug }) => `/case-studies/${slug}/`),
  '/approaches/',
  ...approachIds.map((id) => `/approaches/${id}/`),
  '/areas/',
  ...[...regionIds, ...areaIds].map((id) => `/areas/${id}/`),
  '/about/',
  '/about/evidence/',
  '/about/data/',
  '/about/matching/',
  '/about/guides/',
  '/about/guides/fields/',
  ...guideIds.map((id) => `/about/guides/${id}/`),
  '/replicate/',
  '/fit/',
  '/propose/',
  '/accessibility/',
  '/privacy/',
]

describe('the output', () => {
  test('holds every page that has an address', () => {
    const addresses = addressed.map(({ address }) => address)
    expect(expected.filter((address) => !addresses.includes(address))).toEqual([])
    expect(files.has('404.html')).toBe(true)
  })

  test('has one h1 and one main on every page', () => {
    expect(
      pages
        .filter(({ root }) => root.querySelectorAll('h1').length !== 1 || root.querySelectorAll('main').length !== 1)
        .map(({ file }) => file),
    ).toEqual([])
  })

  test.each(['title', 'description'])('gives every page a %s of its own', (kind) => {
    const seen = new Map<string, string[]>()
    for (const { root, file } of pages) {
      const text =
        kind === 'title'
          ? root.querySelector('title')?.textContent
          : root.querySelector('meta[name="description"]')?.getAttribute('content')
      seen.set(text ?? '', [...(seen.get(text ?? '') ?? []), file])
    }
    expect(seen.get('')).toBeUndefined()
    expect([...seen.values()].filter((same) => same.length > 1)).toEqual([])
  })

  test('names its one address on every page', () => {
    const wrong = addressed.filter(
      ({ root, address }) =>
        root.querySelector('link[rel="canonical"]')?.getAttribute('href') !== `${site.origin}${site.basePath}${address}`,
    )
    expect(wrong.map(({ file }) => file)).toEqual([])
  })

  test('has no broken link within the site', () => {
    const broken = pages.flatMap(({ root, address, file }) =>
      root
        .querySelectorAll('a[href], link[href], script[src], img[src]')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .concat(root.querySelectorAll('[data-scripts]').flatMap((script) => script.getAttribute('data-scripts')?.split(' ') ?? []))
        .filter((href) => isBroken(href, address))
        .map((href) => `${file} → ${href}`),
    )
    expect([...new Set(broken)]).toEqual([])
  })

  test('names no script of Next that is not there', () => {
    const texts = [...files].filter((file) => /\.(?:html|js|txt)$/.test(file) && !file.startsWith('data/'))
    const missing = texts.flatMap((file) =>
      [...readFileSync(`${out}/${file}`, 'utf8').matchAll(/static\/chunks\/[\w.~-]+\.(?:js|css)\b/g)]
        .filter(([path]) => !files.has(`_next/${path}`))
        .map(([path]) => `${file} → ${path}`),
    )
    expect([...new Set(missing)]).toEqual([])
  })

  test('loads nothing from another host', () => {
    const foreign = pages.flatMap(({ root, address, file }) =>
      root
        .querySelectorAll(
          'link[href]:not([rel="canonical"]):not([rel="alternate"]):not([rel="expect"]), script[src], img[src], source[srcset], iframe, object, embed, video, audio',
        )
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.tagName)
        .filter((href) => toOwnPath(href, address) === undefined || !/[./]/.test(href))
        .map((href) => `${file} → ${href}`),
    )
    expect(foreign).toEqual([])
  })

  test('lists every page in the sitemap, and nothing else', () => {
    const sitemap = readFileSync(`${out}/sitemap.xml`, 'utf8')
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url).sort()
    expect(listed).toEqual(addressed.map(({ address }) => `${site.origin}${site.basePath}${address}`).sort())
  })

  test('names the sitemap in robots.txt', () => {
    expect(readFileSync(`${out}/robots.txt`, 'utf8')).toContain(`Sitemap: ${site.origin}${site.basePath}/sitemap.xml`)
  })
})

describe('documents', () => {
  const tools = listToolPages('app')

  test('carry no framework: only our own script', () => {
    const started = pages.filter(({ file }) => !tools.has(file)).map(({ root, file }) => `${file}: ${listScripts(root)}`)
    expect(started.filter((line) => !/:( \S*\/assets\/(enhance|more)\.[\da-f]{12}\.js)+$/.test(line))).toEqual([])
  })

  test('leave the tools their framework', () => {
    const stripped = pages.filter(({ root, file }) => tools.has(file) && !/\/_next\/static\/chunks\/turbopack-/.test(listScripts(root)))
    expect(tools.size).toBeGreaterThan(0)
    expect(stripped.map(({ file }) => file)).toEqual([])
  })
})

describe('HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // React writes boolean attributes as empty strings and void elements its own way: form, not validity.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      doctype: 'off',
      'doctype-style': 'off',
      // Titles are as long as the name of what they title.
      'long-title': 'off',
      // The outcomes table says its roles again, so that it stays a table when it is laid out as blocks.
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      // Ids come from the vocabulary and from the numbers of sources.
      'valid-id': ['error', { relaxed: true }],
      // A list may be named (ARIA 1.2): the tile map is one.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      'script-type': 'off',
      'require-sri': 'off',
    },
  })

  test.each(pages.map(({ file, html }) => [file, html]))('%s is valid', async (_, html) => {
    const report = await validator.validateString(html ?? '')
    expect(
      report.results
        .flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${ruleId} ${message} (${line}:${column})`))
        .slice(0, 10),
    ).toEqual([])
  })
})

/** What a page runs: the addresses its start script names, and any other script that is no data. */
function listScripts(root: (typeof pages)[number]['root']): string {
  return root
    .querySelectorAll('script:not([type="application/ld+json"]):not([type="application/json"]):not([type="speculationrules"])')
    .map((script) => script.getAttribute('data-scripts') ?? script.getAttribute('src') ?? 'inline')
    .join(' ')
}

function isBroken(href: string, from: string): boolean {
  if (/^(mailto|https):/.test(href) && toOwnPath(href, from) === undefined) return false
  const url = toOwnPath(href, from)
  if (!url) return true
  const path = decodeURIComponent(url.pathname)
  const file = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
  if (!files.has(file)) return true
  if (!url.hash || url.hash === '#') return false
  const target = pages.find((page) => page.file === file)
  return target?.root.getElementById(decodeURIComponent(url.hash.slice(1))) === null
}
