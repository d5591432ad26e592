import { isOwnScript } from './own-script'
import './quiet-transitions'
import './trust-own-scripts'

/**
 * The one inline script of every page, the same on each, so that one hash in the Content-Security-Policy covers it.
 * It starts the scripts its element names, and hands Next's page data over once the page is read.
 */
const { currentScript } = document
const addresses = currentScript?.dataset.scripts?.split(' ') ?? []
// Once the page has been seen: what a reader reads comes before what answers. A page nobody looks at is never painted.
if (document.hidden) start()
else requestAnimationFrame(() => setTimeout(start))
addEventListener('DOMContentLoaded', pushPageData)

function start(): void {
  addresses.filter(isOwnScript).forEach(addScript)
}

function addScript(address: string): void {
  const script = document.createElement('script')
  script.async = true // written as an attribute: React looks for script[async] and then loads nothing twice
  script.src = address
  document.head.append(script)
}

/** Page data is the last thing of the body, where no content of a page can stand. Queues come before what reads them. */
function pushPageData(): void {
  const block = document.body.lastElementChild
  if (!block?.matches('script[type="application/json"]')) return
  const data: readonly (readonly ['__next_f' | 'TURBOPACK', unknown])[] = JSON.parse(block.textContent)
  const queues: { [queue: string]: unknown[] | undefined } = Object(globalThis)
  for (const [queue, entry] of data) {
    if (queue !== '__next_f' && queue !== 'TURBOPACK') continue
    queues[queue] ??= []
    queues[queue].push(entry)
  }
}
