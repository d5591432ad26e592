import type { PageData } from '../export/take-scripts'
import { isOwnScript } from './own-script'
import './quiet-transitions'
import './trust-own-scripts'

declare global {
  /** Next's two queues: of page data, and of what its scripts bring and start. */
  var __next_f: readonly unknown[] | undefined
  var TURBOPACK: { push(entry: unknown): void }
}

/**
 * The one inline script of every page, the same on each, so that one hash in the Content-Security-Policy covers it.
 * It starts the scripts its element names, hands Next's page data over once the page is read, and starts Next's app once
 * they have run.
 */
const { currentScript } = document
const addresses = currentScript?.dataset.scripts?.split(' ').filter(isOwnScript) ?? []
let awaited = addresses.length
let data: PageData | undefined
addEventListener('DOMContentLoaded', () => {
  takePageData()
  // What a reader reads comes before what answers. A page nobody looks at is never painted.
  if (document.hidden) start()
  else requestAnimationFrame(startOncePainted)
})

/** A browser that does not tell within a second whether it has painted is not waited for. */
function startOncePainted(): void {
  new PerformanceObserver(start).observe({ type: 'paint', buffered: true })
  setTimeout(start, 1000)
}

/**
 * The first call takes all addresses; a second one finds none. Each is added in a task of its own: nine at once would hold
 * up a slow processor, and its reader, for 40.
 */
function start(): void {
  for (const address of addresses.splice(0)) setTimeout(addScript, 0, address)
}

function addScript(address: string): void {
  const script = document.createElement('script')
  script.async = true // written as an attribute: React looks for script[async] and then loads nothing twice
  script.src = address
  script.onload = script.onerror = settle
  document.head.append(script)
}

/**
 * Once no script is on its way any more, those that failed included, the app starts. Each part of the start is a task of its
 * own: in one, or with the script that came last, they would hold up a reader two or three times as long.
 */
function settle(): void {
  awaited -= 1
  if (awaited > 0) return
  for (const entry of data?.TURBOPACK ?? []) setTimeout(() => TURBOPACK.push(entry))
}

/** Page data is the last thing of the body, where no content of a page can stand. Next's scripts find it when they come. */
function takePageData(): void {
  const block = document.body.lastElementChild
  if (!block?.matches('script[type="application/json"]')) return
  data = JSON.parse(block.textContent)
  globalThis.__next_f = data?.__next_f
}
