import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { CaseStudy } from '../../lib/content/case-study'
import { ensureBrowser, findBrowser } from '../e2e/ensure-browser'
import { generateCaseStudies } from './generate'
import { type Cold, formatGrowth, formatRow, type Row, toRow, type Warm } from './search-figures'
import { type FolderServer, serveFolder } from './serve-folder'
import { writeOurSite, writePagefindSite } from './write-sites'

/**
 * `npm run bench:search [-- 30 1000 5000]`: bytes and time to the first result of a phrase in a body, keystrokes and memory,
 * in a real browser with the processor slowed four times, beside Pagefind on the same records. Prints figures, asserts nothing.
 * The throttle slows the page, not workers: both engines search in one, so their times compare with each other. Every figure
 * is the middle of several visits, the two engines taking turns; "fixed loop" is the time of the same small computation in
 * the same throttled page, 240 ms or less when little else runs: a run in which it is much more, or much spread, is a noisy run.
 */
const phrase = 'weekly harbour lantern walks'
const typed = ['knife carrying', 'youth justice', 'emergency department', 'operation', 'police custody navigator', phrase]
/** Visits to measure the first result, and to type. */
const visits = 5
const typings = 5
const columns = [
  'N',
  'engine',
  'first result kB',
  'requests',
  'first list ms',
  'with snippets ms',
  'key p50 ms',
  'key p95 ms',
  'kB for 6 queries',
  'memory MB',
  'found',
  'fixed loop ms',
] as const

const browser = await startBrowser()
console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`)
const grown = new Map<string, readonly Row[]>()
for (const count of toSizes(process.argv.slice(2))) {
  const records = plant(generateCaseStudies(count))
  const rows = await benchSites(records, [
    { name: 'ours', write: (folder) => void writeOurSite(folder, records) },
    { name: 'pagefind', write: (folder) => void writePagefindSite(folder, records) },
  ])
  for (const row of rows) {
    console.log(`| ${count} | ${formatRow(row)} |`)
    grown.set(row.name, [...(grown.get(row.name) ?? []), { ...row, count }])
  }
}
for (const [name, rows] of grown)
  console.log(
    rows
      .slice(1)
      .map((row, i) => formatGrowth(name, rows[i], row))
      .join('\n'),
  )
await browser.close()

async function startBrowser(): Promise<Browser> {
  ensureBrowser()
  return chromium.launch({
    executablePath: findBrowser() ?? chromium.executablePath(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
}

function toSizes(given: readonly string[]): readonly number[] {
  return given.length > 0 ? given.map(Number) : [30, 1000, 5000]
}

/** Puts the phrase into the body of one record in the middle. */
function plant(records: readonly CaseStudy[]): readonly CaseStudy[] {
  const middle = Math.floor(records.length / 2)
  return records.map((record, i) =>
    i === middle
      ? { ...record, body: record.body.replace('## Who delivers it', `Staff lead ${phrase} there.\n\n## Who delivers it`) }
      : record,
  )
}

type Site = { readonly name: string; readonly write: (folder: string) => void }
/** Measures sites in turns, so that what else the machine does falls on all of them. */
async function benchSites(records: readonly CaseStudy[], sites: readonly Site[]): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
  const servers: FolderServer[] = []
  for (const { name, write } of sites) {
    write(join(folder, name))
    servers.push(await serveFolder(join(folder, name)))
  }
  const cold = await takeTurns(visits, servers, visitCold)
  const warm = await takeTurns(typings, servers, typeWarm)
  const wanted = records[Math.floor(records.length / 2)]?.slug ?? ''
  for (const server of servers) server.close()
  rmSync(folder, { recursive: true })
  return sites.map(({ name }, i) => toRow(name, records.length, cold[i] ?? [], warm[i] ?? [], wanted))
}

/** Out come the measurements of each server. */
async function takeTurns<Measured>(turns: number, servers: readonly FolderServer[], measure: (server: FolderServer) => Promise<Measured>) {
  const measured = servers.map((): Measured[] => [])
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [i, server] of servers.entries()) measured[i]?.push(await measure(server))
  }
  return measured
}

async function openPage(server: FolderServer): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(server.origin)
  server.takeCount()
  return page
}

/** A first visit: from the first question, with nothing loaded but the page, to the first list. */
async function visitCold(server: FolderServer): Promise<Cold> {
  const page = await openPage(server)
  const timing = await page.evaluate(async (query) => {
    const started = performance.now()
    await (globalThis as unknown as BenchPage).start() // set by the page of the bench
    const loaded = performance.now() - started
    const { first, complete, top } = await (globalThis as unknown as BenchPage).bench.ask(query)
    return { first: loaded + first, complete: loaded + complete, top }
  }, phrase)
  const counted = server.takeCount()
  await page.context().close()
  return { ...timing, ...counted }
}

type BenchPage = {
  readonly start: () => Promise<unknown>
  readonly bench: {
    readonly ask: (query: string) => Promise<{ readonly first: number; readonly complete: number; readonly top: string }>
    readonly type: (query: string) => Promise<readonly number[]>
  }
}

/** Six queries letter by letter, and what page and worker then hold in memory. */
async function typeWarm(server: FolderServer): Promise<Warm> {
  const page = await openPage(server)
  const keys = await page.evaluate(async (queries) => {
    await (globalThis as unknown as BenchPage).start() // set by the page of the bench
    const times: number[] = []
    for (const query of queries) times.push(...(await (globalThis as unknown as BenchPage).bench.type(query)))
    return times
  }, typed)
  const { bytes } = server.takeCount()
  const memory = await measureMemory(page)
  const loop = await page.evaluate(runFixedLoop)
  await page.context().close()
  return { keys, bytes, memory, loop }
}

/** In the page: milliseconds for ten million multiplications. */
function runFixedLoop(): number {
  const started = performance.now()
  let value = 1
  for (let i = 0; i < 10_000_000; i += 1) value = (Math.imul(value, 31) + i) | 0
  return performance.now() - started + (value === 0 ? 1e-9 : 0)
}

/** Used heap of the page and its workers, in MB, through the protocol of the browser. */
async function measureMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const own = (await session.send('Runtime.getHeapUsage')).usedSize
  const workers = new Promise<number>((resolve) => {
    let sum = 0
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      sum += Number((JSON.parse(message) as { result?: { usedSize?: number } }).result?.usedSize ?? 0) // the answer to the question below
    })
    session.on('Target.attachedToTarget', ({ sessionId }) => {
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' }) })
    })
    setTimeout(() => resolve(sum), 1500)
  })
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  return (own + (await workers)) / 1e6
}
