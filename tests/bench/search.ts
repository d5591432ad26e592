import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { toPercentile } from '../../lib/cli/eval-measures'
import type { CaseStudy } from '../../lib/content/case-study'
import { ensureBrowser, findBrowser } from '../e2e/ensure-browser'
import { generateCaseStudies } from './generate'
import { type FolderServer, serveFolder } from './serve-folder'
import { writeOurSite, writePagefindSite } from './write-sites'

/**
 * `npm run bench:search [-- 30 1000 5000]`: bytes and time to the first result of a phrase in a body, keystrokes and memory,
 * in a real browser with the processor slowed four times, beside Pagefind on the same records. Prints figures, asserts nothing.
 * The throttle slows the page, not workers: both engines search in one, so their times compare with each other.
 */
const phrase = 'weekly harbour lantern walks'
const typed = ['knife carrying', 'youth justice', 'emergency department', 'operation', 'police custody navigator', phrase]
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
] as const

const browser = await startBrowser()
console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`)
for (const count of toSizes(process.argv.slice(2))) {
  const records = plant(generateCaseStudies(count))
  await benchSite('ours', count, records, (folder) => void writeOurSite(folder, records))
  await benchSite('pagefind', count, records, (folder) => void writePagefindSite(folder, records))
}
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

async function benchSite(name: string, count: number, records: readonly CaseStudy[], write: (folder: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
  write(folder)
  const server = await serveFolder(folder)
  const cold = []
  for (let visit = 0; visit < 5; visit += 1) cold.push(await visitCold(server))
  const warm = await typeWarm(server)
  const wanted = records[Math.floor(records.length / 2)]?.slug ?? ''
  const middle = (values: readonly number[]): string => toPercentile(values, 0.5).toFixed(0)
  const [first] = cold
  const found = cold.every(({ top }) => top.includes(wanted)) ? 'first' : 'not first'
  const cells = [
    count,
    name,
    ((first?.bytes ?? 0) / 1000).toFixed(1),
    first?.requests ?? 0,
    middle(cold.map((visit) => visit.first)),
    middle(cold.map((visit) => visit.complete)),
  ]
  console.log(
    `| ${[...cells, toPercentile(warm.keys, 0.5).toFixed(1), toPercentile(warm.keys, 0.95).toFixed(1), (warm.bytes / 1000).toFixed(0), warm.memory.toFixed(1), found].join(' | ')} |`,
  )
  server.close()
  rmSync(folder, { recursive: true })
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
async function visitCold(server: FolderServer) {
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
async function typeWarm(server: FolderServer) {
  const page = await openPage(server)
  const keys = await page.evaluate(async (queries) => {
    await (globalThis as unknown as BenchPage).start() // set by the page of the bench
    const times: number[] = []
    for (const query of queries) times.push(...(await (globalThis as unknown as BenchPage).bench.type(query)))
    return times
  }, typed)
  const { bytes } = server.takeCount()
  const memory = await measureMemory(page)
  await page.context().close()
  return { keys, bytes, memory }
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
