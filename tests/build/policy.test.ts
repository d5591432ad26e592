import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleScript } from '../../lib/export/bundle-script'
import { allowStyle, toContentSecurityPolicy } from '../../lib/export/content-security-policy'
import { listInlineScripts, listToolPages } from '../../lib/export/finish-documents'
import { site } from '../../lib/site'
import { files, out, pages } from './pages'

const inline = await listInlineScripts(site.basePath, listToolPages('app'))
const policy = toContentSecurityPolicy(inline)

test('every page begins with the one policy of the site, and allows by its hash the style sheet it holds, if it holds one', () => {
  const wrong = pages.filter(({ html, root }) => {
    const styles = root.querySelectorAll('style').map(({ innerHTML }) => innerHTML)
    const own = styles.reduce(allowStyle, policy)
    return styles.length > 1 || !html.includes(`<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${own}"/>`)
  })
  expect(pages.length).toBeGreaterThan(100)
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('no page runs an inline script that the policy does not name', () => {
  const unknown = pages.flatMap(({ root, file }) =>
    root
      .querySelectorAll('script:not([src]):not([type="application/ld+json"]):not([type="application/json"])')
      .filter((script) => !inline.some((text) => text === script.innerHTML))
      .map((script) => `${file}: ${script.innerHTML.slice(0, 80)}`),
  )
  expect(unknown).toEqual([])
})

test('no page holds what the policy would refuse: style attributes, event handlers, script addresses, script elements with a source', () => {
  const refused = /<[a-z][^>]*\s(style|on[a-z]+)="|<[a-z][^>]*\s(href|src|action)="\s*javascript:|<script\b[^>]*\ssrc=/i
  expect(
    pages.flatMap(
      ({ file, html }) =>
        refused
          .exec(html)
          ?.slice(0, 1)
          .map((found) => `${file}: ${found.slice(0, 120)}`) ?? [],
    ),
  ).toEqual([])
})

test("each worker's first script brings its own rule for Trusted Types", async () => {
  const guard = await bundleScript('trust-own-scripts', site.basePath)
  const workers = [...files].filter((file) => /\/turbopack-worker-[^/]*\.js$/.test(file))
  expect(workers.length).toBe(1)
  for (const worker of workers) expect(readFileSync(join(out, worker), 'utf8').startsWith(guard)).toBe(true)
  expect(workers.filter((worker) => !/\.[\da-f]{12}\.js$/.test(worker))).toEqual([]) // a name that no unguarded worker had
})

test('a tool starts in three parts, each a task of its own: React DOM, the router of Next, the app', () => {
  const tools = pages.filter(({ html }) => /\sdata-scripts="[^"]*\/_next\//.test(html))
  for (const { html } of tools) {
    const data: unknown = JSON.parse(/<script type="application\/json">([^<]*)<\/script><\/body>/.exec(html)?.[1] ?? '{}')
    expect(data).toMatchObject({ TURBOPACK: [1, 2, 3].map(() => ({ runtimeModuleIds: [expect.any(Number)] })) })
    const starts = JSON.stringify(data).match(/"runtimeModuleIds":\[\d+\]/g) ?? []
    expect(new Set(starts).size).toBe(3)
  }
  expect(tools.length).toBeGreaterThan(4)
})

test('the scripts a page of a tool starts with begin with the hint to compile them while they arrive, under a name of their own', () => {
  const tools = pages.filter(({ html }) => /\sdata-scripts="[^"]*\/_next\//.test(html))
  expect(tools.length).toBeGreaterThan(4)
  const addresses = tools.flatMap(({ html }) => /\sdata-scripts="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [])
  const scripts = [...new Set(addresses)]
    .filter((address) => address.includes('/_next/'))
    .map((address) => address.slice(site.basePath.length))
  expect(scripts.filter((script) => !/\.[\da-f]{12}\.js$/.test(script))).toEqual([])
  expect(scripts.filter((script) => !readFileSync(join(out, script), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'))).toEqual([])
})
