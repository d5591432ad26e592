import { CacheExpiration } from 'workbox-expiration'
import { listAssets, readPage } from './read-page'
import { toTextHeaders } from './to-text-headers'
import { cacheNames, scope, worker } from './worker-scope'

/** Opened pages are kept up to this number; the one opened longest ago goes first. */
const mostPages = 60

const expiration = new CacheExpiration(cacheNames.pages, { maxEntries: mostPages })

/** Without what a reader's click added: a document is the same page whatever stands after `?` or `#`. */
export function toPageAddress(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname
}

/** Keeps a document the reader has opened, from the browser's own copy where there is one. */
export async function keepOpenedPage(address: string): Promise<void> {
  if (!(await keepPage(address, cacheNames.pages))) return
  await expiration.updateTimestamp(address)
  await expiration.expireEntries()
}

/** Keeps a page once every file it needs is kept; true when it is. What is not whole leaves what was kept before as it was. */
export async function keepPage(address: string, cacheName: string): Promise<boolean> {
  const response = await worker.fetch(address, { cache: 'force-cache', credentials: 'same-origin' })
  const page = await readPage(response, address)
  if (!page) return false
  if (!(await Promise.all(page.assets.map(keepAsset))).every(Boolean)) return false
  const headers = toTextHeaders(response)
  headers.set('svpl-title', encodeURIComponent(page.title))
  headers.set('svpl-kept', new Date().toISOString())
  const cache = await worker.caches.open(cacheName)
  await cache.put(address, new Response(page.html, { headers }))
  return true
}

/** A file named by its hash never changes: kept once, from an installed version where that has it. */
async function keepAsset(address: string): Promise<boolean> {
  const cache = await worker.caches.open(cacheNames.assets)
  if (await cache.match(address)) return true
  const response = (await worker.caches.match(address, { cacheName: cacheNames.precache })) ?? (await worker.fetch(address))
  if (response.status !== 200 || response.type !== 'basic' || response.headers.get('content-type')?.startsWith('text/html')) return false
  const body = await response.arrayBuffer() // rejects when it breaks off
  await cache.put(address, new Response(body, { headers: { 'content-type': response.headers.get('content-type') ?? '' } }))
  return true
}

/** Lets go of files no kept page names any more. */
export async function dropUnusedAssets(): Promise<void> {
  const used = new Set<string>()
  for (const name of await worker.caches.keys()) {
    if (name !== cacheNames.pages && !name.startsWith(cacheNames.listed.replace(VERSION, ''))) continue
    const cache = await worker.caches.open(name)
    for (const request of await cache.keys()) {
      const html = request.url.endsWith('/') ? await (await cache.match(request))?.text() : undefined
      for (const asset of listAssets(html ?? '', scope)) used.add(asset)
    }
  }
  const assets = await worker.caches.open(cacheNames.assets)
  for (const request of await assets.keys()) if (!used.has(request.url)) await assets.delete(request)
}
