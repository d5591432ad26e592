import { toPageAddress } from './keep-page'
import { fillKeptList, formatKept } from './kept-list'
import { precache } from './precache'
import { toTextHeaders } from './to-text-headers'
import { cacheNames, listOwnCaches, scope, worker } from './worker-scope'

export const offlineAddress = new URL('offline/', scope).href

/** The copy of a page kept here: of the installed version, as opened last, or as kept for the shortlist by this version or one before. */
export async function findPage(address: string): Promise<Response | undefined> {
  const page = toPageAddress(address)
  const installed = await precache.matchPrecache(page)
  if (installed) return installed
  for (const cacheName of [cacheNames.pages, cacheNames.listed, ...(await listOwnCaches())]) {
    const kept = await worker.caches.match(page, { cacheName, ignoreVary: true })
    if (kept) return sayWhenKept(kept)
  }
  return undefined
}

/** A copy says that it is one, and of when. */
async function sayWhenKept(page: Response): Promise<Response> {
  const note = `<div class="frame"><p>The connection did not answer. This is the copy kept on this device on ${formatKept(page.headers)}.</p></div>`
  return new Response(
    (await page.text()).replace('<main id="main">', (main) => main + note),
    { headers: page.headers },
  )
}

/** The page that says there is no connection and lists what is kept. Undefined only if the browser has thrown the installed files away. */
export async function createOfflinePage(status: number): Promise<Response | undefined> {
  const page = await precache.matchPrecache(offlineAddress)
  if (!page) return undefined
  return new Response(await fillKeptList(await page.text()), { status, headers: toTextHeaders(page) })
}
