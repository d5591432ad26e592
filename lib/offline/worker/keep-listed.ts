import { keepPage } from './keep-page'
import { cacheNames, scope, worker } from './worker-scope'

/** What the tools read of a case study, beside its page. */
const dataFiles = ['record.json', 'cite.json'] as const

/**
 * Keeps the case studies of the shortlist, page and data, and lets go of what is no longer on it. Data has the same address
 * in every version, so it is taken only while the server holds the version of this worker: pages of one version never read
 * data of another.
 */
export async function keepListed(slugs: readonly string[]): Promise<void> {
  const cache = await worker.caches.open(cacheNames.listed)
  const wanted = slugs.map(toFolder)
  for (const { url } of await cache.keys()) if (!wanted.some((folder) => url.startsWith(folder))) await cache.delete(url)
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  const missing = wanted.filter((folder) => !kept.has(folder))
  if (missing.length === 0 || (await isServerNewer())) return
  for (const folder of missing) await keepCaseStudy(folder, cache)
}

/** Data first: the page is kept last and says that all is there. */
async function keepCaseStudy(folder: string, cache: Cache): Promise<void> {
  for (const file of dataFiles) {
    const response = await worker.fetch(folder + file, { cache: 'no-cache' })
    if (response.status !== 200 || response.type !== 'basic') return
    const text = await response.text()
    JSON.parse(text) // throws for what is cut off, and for somebody else's page
    await cache.put(folder + file, new Response(text, { headers: { 'content-type': 'application/json' } }))
  }
  await keepPage(folder, cacheNames.listed)
}

function toFolder(slug: string): string {
  return new URL(`case-studies/${encodeURIComponent(slug)}/`, scope).href
}

async function isServerNewer(): Promise<boolean> {
  await worker.registration.update()
  return worker.registration.installing !== null || worker.registration.waiting !== null
}
