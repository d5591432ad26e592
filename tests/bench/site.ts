import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
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
import { forgetActions, measureVisit, toMedian, type Visit } from './measure-visit'
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
    const ours = await serveOurs('out', 'operation-deter', readCaseStudies().length)
    const peer = values['no-peer'] ? [] : await servePeer()
    return benchSites(browser, [ours, ...peer])
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
  await benchSites(browser, [await serveOurs(join(folder, 'out'), slug, count)])
  rmSync(folder, { recursive: true, force: true })
}

function printCost(what: string, { seconds, megabytes }: Cost): void {
  console.log(`${what}: built in ${seconds.toFixed(0)} s, at most ${megabytes.toFixed(0)} MB.`)
}

/** Something to visit: a name in the table, an address, and what a reader does there. */
type Stop = { readonly name: string; readonly address: string; readonly act?: (page: Page) => Promise<void> }
type Site = { readonly server: Server; readonly stops: readonly Stop[] }

async function serveOurs(out: string, slug: string, count: number): Promise<Site> {
  const server = createSiteServer(out, await readHostFacts(out, site))
  const address = (await listen(server, 0)) + site.basePath
  const toStop = (name: string, path: string, act?: Stop['act']): Stop => ({ name: `${count}: ${name}`, address: address + path, act })
  const stops = [
    toStop('home', '/'),
    toStop('case study', `/case-studies/${slug}/`),
    toStop('approach', '/approaches/focused-deterrence/'),
    toStop('area', '/areas/thames-valley/'),
    toStop('library, typing', '/case-studies/', typeWord),
    toStop('library, opening the filters', '/case-studies/', openFilters),
    toStop('library, ticking filters', '/case-studies/', tickFilters),
  ]
  return { server, stops }
}

async function servePeer(): Promise<readonly Site[]> {
  const folder = join(scratch, 'starlight')
  try {
    printCost('Starlight', await buildStarlight(folder, readCaseStudies()))
  } catch (error) {
    console.log(`Starlight was not measured: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
  const dist = join(folder, 'dist')
  await precompress(dist, join(folder, 'precompressed'))
  const server = createSiteServer(dist, { basePath: '', rules: [], redirects: [] })
  const address = await listen(server, 0)
  const stops = [
    { name: 'Starlight: list', address: `${address}/` },
    { name: 'Starlight: case study', address: `${address}/case-studies/operation-deter/` },
  ]
  return [{ server, stops }]
}

/** Visits all stops in turn, again and again: what slows the machine for a while then slows every one of them. */
async function benchSites(browser: Browser, sites: readonly Site[]): Promise<void> {
  const stops = sites.flatMap((one) => one.stops)
  const measured = new Map<Stop, Visit[]>(stops.map((stop) => [stop, []]))
  for (let visit = 0; visit < visits; visit++) {
    for (const [{ address, act }, list] of measured) list.push(await measureVisit(browser, address, act))
  }
  for (const [{ name }, list] of measured) rows.push(toRow(name, toMedian(list)))
  for (const { server } of sites) server.close()
}

/** Types a word letter by letter. */
async function typeWord(page: Page): Promise<void> {
  await page.getByRole('searchbox').first().pressSequentially('knife', { delay: 150 })
  await page
    .getByRole('heading', { name: / of [\d,]+ case studies/ })
    .first()
    .waitFor()
}

async function openFilters(page: Page): Promise<void> {
  await page.getByText('Filters', { exact: true }).click()
  await page.getByText('Setting', { exact: true }).first().click()
}

/** Ticks three settings, each after the last has answered. */
async function tickFilters(page: Page): Promise<void> {
  await openFilters(page)
  await page.waitForTimeout(500)
  await forgetActions(page)
  const group = page.getByRole('group', { name: 'Setting' })
  for (const option of (await group.getByRole('checkbox').all()).slice(0, 3)) {
    await option.check()
    await page.waitForTimeout(300)
  }
}

function toRow(page: string, { bytes, requests, dcl, lcp, cls, tbt, before, slowest, middle }: Visit): Record<string, string | number> {
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
    'before paint': Math.round(before),
    'action ms, middle': middle,
    slowest: slowest,
  }
}
