import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import { readCaseStudies } from '../../lib/content/read-case-studies'
import { readHostFacts } from '../../lib/export/host-facts'
import { precompress } from '../../lib/export/precompress'
import { createSiteServer, listen } from '../../lib/export/site-server'
import { site } from '../../lib/site'
import { ensureBrowser, findBrowser } from '../e2e/ensure-browser'
import { buildCopy, copyProject } from './build-copy'
import type { Cost } from './build-folder'
import { measureVisit, toMedian, type Visit } from './measure-visit'
import { buildStarlight } from './starlight'

/**
 * `npm run bench:site [-- --records 1000,5000] [--visits 5] [--no-peer]`: what pages weigh and how they feel in a real browser
 * on a slow connection and a slow processor, beside the lightest peer in the same run. Serves on localhost, ends by itself,
 * prints figures and asserts nothing. Without --records it measures `out/` as it stands.
 */
const { values } = parseArgs({
  options: { records: { type: 'string' }, visits: { type: 'string', default: '5' }, 'no-peer': { type: 'boolean', default: false } },
})
const visits = Number(values.visits)
const scratch = mkdtempSync(join(tmpdir(), 'bench-site-'))
const rows: Record<string, string | number>[] = []

try {
  ensureBrowser()
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  await benchAll(browser)
  await browser.close()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.table(rows)

async function benchAll(browser: Browser): Promise<void> {
  if (values.records === undefined) {
    if (!existsSync('out/index.html')) throw new Error('There is no out/ to measure. Run npm run build first.')
    await benchOurs(browser, 'out', 'operation-deter', readCaseStudies().length)
    if (!values['no-peer']) await benchPeer(browser)
    return
  }
  for (const count of values.records.split(',').map(Number)) await benchCopy(browser, count)
}

/** A larger collection: built, built again after one case study changed, and visited. */
async function benchCopy(browser: Browser, count: number): Promise<void> {
  const folder = join(scratch, `ours-${count}`)
  const [slug = 'operation-deter'] = copyProject(folder, count)
  console.log(`Building ${count} case studies …`)
  printCost(`ours, ${count} case studies`, await buildCopy(folder))
  appendFileSync(join(folder, 'content/case-studies', `${slug}.mdx`), '\nOne sentence more.[^S1]\n')
  printCost('the same after one case study changed', await buildCopy(folder))
  await benchOurs(browser, join(folder, 'out'), slug, count)
  rmSync(folder, { recursive: true, force: true })
}

function printCost(what: string, { seconds, megabytes }: Cost): void {
  console.log(`${what}: built in ${seconds.toFixed(0)} s, at most ${megabytes.toFixed(0)} MB.`)
}

async function benchOurs(browser: Browser, out: string, slug: string, count: number): Promise<void> {
  const server = createSiteServer(out, await readHostFacts(out, site))
  const address = (await listen(server, 0)) + site.basePath
  const pages: readonly (readonly [name: string, path: string, act?: (page: Page) => Promise<void>])[] = [
    ['home', '/'],
    ['case study', `/case-studies/${slug}/`],
    ['approach', '/approaches/focused-deterrence/'],
    ['area', '/areas/thames-valley/'],
    ['library, typing', '/case-studies/', typeWord],
    ['library, filters', '/case-studies/', tickFilters],
  ]
  for (const [name, path, act] of pages) await benchPage(browser, `${count}: ${name}`, address + path, act)
  server.close()
}

async function benchPeer(browser: Browser): Promise<void> {
  const folder = join(scratch, 'starlight')
  try {
    printCost('Starlight', await buildStarlight(folder, readCaseStudies()))
  } catch (error) {
    console.log(`Starlight was not measured: ${error instanceof Error ? error.message : String(error)}`)
    return
  }
  const dist = join(folder, 'dist')
  await precompress(dist, join(folder, 'precompressed'))
  const server = createSiteServer(dist, { basePath: '', rules: [], redirects: [] })
  const address = await listen(server, 0)
  await benchPage(browser, 'Starlight: list', `${address}/`)
  await benchPage(browser, 'Starlight: case study', `${address}/case-studies/operation-deter/`)
  server.close()
}

/** Types a word letter by letter. */
async function typeWord(page: Page): Promise<void> {
  await page.getByRole('searchbox').first().pressSequentially('knife', { delay: 150 })
  await page
    .getByRole('heading', { name: / of [\d,]+ case studies/ })
    .first()
    .waitFor()
}

/** Ticks three settings, each after the last has answered. */
async function tickFilters(page: Page): Promise<void> {
  await page.getByText('Filters', { exact: true }).click()
  const group = page.getByRole('group', { name: 'Setting' })
  await page.getByText('Setting', { exact: true }).first().click()
  for (const option of (await group.getByRole('checkbox').all()).slice(0, 3)) {
    await option.check()
    await page.waitForTimeout(300)
  }
}

async function benchPage(browser: Browser, name: string, address: string, act?: (page: Page) => Promise<void>): Promise<void> {
  const measured: Visit[] = []
  for (let visit = 0; visit < visits; visit++) measured.push(await measureVisit(browser, address, act))
  rows.push(toRow(name, toMedian(measured)))
}

function toRow(page: string, { bytes, requests, dcl, lcp, cls, tbt, slowest, middle }: Visit): Record<string, string | number> {
  const kB = (kind: string) => Number(((bytes[kind] ?? 0) / 1000).toFixed(1))
  const total = Object.values(bytes).reduce((sum, value) => sum + value, 0)
  return {
    page,
    'all kB': Number((total / 1000).toFixed(1)),
    html: kB('Document'),
    css: kB('Stylesheet'),
    js: kB('Script'),
    font: kB('Font'),
    other: Number(
      ((total - ['Document', 'Stylesheet', 'Script', 'Font'].reduce((sum, kind) => sum + (bytes[kind] ?? 0), 0)) / 1000).toFixed(1),
    ),
    requests,
    'DCL ms': Math.round(dcl),
    'LCP ms': Math.round(lcp),
    CLS: Number(cls.toFixed(3)),
    'TBT ms': Math.round(tbt),
    'action ms, middle': middle,
    slowest: slowest,
  }
}
