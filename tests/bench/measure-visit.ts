import type { Browser, CDPSession, Page } from '@playwright/test'

/** What a visit brought and how it felt. Bytes are on the wire, headers included; times are milliseconds. */
export type Visit = {
  readonly bytes: Readonly<Record<string, number>>
  readonly requests: number
  readonly dcl: number
  readonly lcp: number
  readonly cls: number
  /** Total blocking time: of each task, what exceeds 50 ms after the first paint of content (web.dev/articles/tbt). */
  readonly tbt: number
  /** The same of the tasks before that paint, while there is nothing to answer to. */
  readonly before: number
  /** The slowest answer to an action, as Event Timing tells it, and the middle one; 0 without actions. */
  readonly slowest: number
  readonly middle: number
}

/** A slow connection and a slow processor: 1.6 Mbit/s, 150 ms to and fro, a quarter of this machine's speed. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }
const slowdown = 4

/** A new window of Chromium is busy with itself for a while: a visit waits so many milliseconds, or measures that. */
const settling = 1500

/** One cold visit in a browser context of its own; `act` then does what a reader does. */
export async function measureVisit(browser: Browser, address: string, act?: (page: Page) => Promise<void>): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  try {
    const page = await context.newPage()
    await page.waitForTimeout(settling)
    const session = await context.newCDPSession(page)
    const wire = await watchWire(session)
    await session.send('Network.emulateNetworkConditions', network)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    // The function travels as text, without the helper by which tsx keeps names.
    await page.addInitScript({ content: `globalThis.__name = (made) => made; (${watchPage})()` })
    await page.goto(address, { waitUntil: 'networkidle' })
    // A busy machine may paint after the network has fallen silent; what paint asks for then comes too.
    for (let look = 0; look < 50 && (await readMarks(page)).lcp === 0; look++) await page.waitForTimeout(100)
    await page.waitForTimeout(1000)
    const bytes = { ...wire.bytes }
    const requests = wire.requests.size
    const loaded = await readMarks(page)
    await act?.(page)
    const { events } = await readMarks(page)
    return { bytes, requests, ...loaded, slowest: events.at(-1) ?? 0, middle: events[Math.floor(events.length / 2)] ?? 0 }
  } finally {
    await context.close()
  }
}

/** What was done so far, to come to what is to be measured, is left out. */
export async function forgetActions(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.get(globalThis, 'benchMarks').events.length = 0
  })
}

async function watchWire(session: CDPSession) {
  const kinds = new Map<string, string>()
  const bytes: Record<string, number> = {}
  const requests = new Set<string>()
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (response.url.startsWith('data:')) return
    kinds.set(requestId, type)
    requests.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind) bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength
  })
  return { bytes, requests }
}

/** Runs in the page before anything of it: keeps what the browser tells of paint, shifts, long tasks and answers to actions. */
function watchPage(): void {
  const marks = { lcp: 0, cls: 0, tasks: [] as [start: number, end: number][], events: [] as number[] }
  Reflect.set(globalThis, 'benchMarks', marks)
  const watch = (type: string, add: (entry: PerformanceEntry) => void, options: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true, ...options })
  watch('largest-contentful-paint', ({ startTime }) => (marks.lcp = startTime))
  watch('layout-shift', (entry) => {
    if (Reflect.get(entry, 'hadRecentInput') === false) marks.cls += Number(Reflect.get(entry, 'value'))
  })
  watch('longtask', ({ startTime, duration }) => marks.tasks.push([startTime, startTime + duration]))
  watch('event', (entry) => Number(Reflect.get(entry, 'interactionId')) > 0 && marks.events.push(entry.duration), { durationThreshold: 16 })
}

type Marks = Pick<Visit, 'dcl' | 'lcp' | 'cls' | 'tbt' | 'before'> & { readonly events: readonly number[] }

async function readMarks(page: Page): Promise<Marks> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation')
    const { lcp, cls, tasks, events } = Reflect.get(globalThis, 'benchMarks')
    const dcl = navigation ? Number(Reflect.get(navigation, 'domContentLoadedEventEnd')) : 0
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    const toBlocked = (parts: [start: number, end: number][]) => parts.reduce((sum, [start, end]) => sum + Math.max(0, end - start - 50), 0)
    const tbt = toBlocked(tasks.map(([start, end]: [number, number]) => [Math.max(start, fcp), end]))
    const before = toBlocked(tasks.map(([start, end]: [number, number]) => [start, Math.min(end, fcp)]))
    return { dcl, lcp, cls, tbt, before, events: [...events].sort((a: number, b: number) => a - b) }
  })
}

/** The middle of several visits, figure by figure. */
export function toMedian(visits: readonly Visit[]): Visit {
  const middle = (pick: (visit: Visit) => number) => {
    const sorted = visits.map(pick).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? 0
  }
  const kinds = [...new Set(visits.flatMap(({ bytes }) => Object.keys(bytes)))]
  return {
    bytes: Object.fromEntries(kinds.map((kind) => [kind, middle(({ bytes }) => bytes[kind] ?? 0)])),
    requests: middle(({ requests }) => requests),
    dcl: middle(({ dcl }) => dcl),
    lcp: middle(({ lcp }) => lcp),
    cls: middle(({ cls }) => cls),
    tbt: middle(({ tbt }) => tbt),
    before: middle(({ before }) => before),
    slowest: middle(({ slowest }) => slowest),
    middle: middle((visit) => visit.middle),
  }
}
