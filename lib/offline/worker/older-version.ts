import { dropUnusedAssets } from './keep-page'
import { cacheNames, listOwnCaches, worker } from './worker-scope'

/** Pages open when this version took over, by client id, and the caches they may still need. */
type OlderVersion = { readonly clients: readonly string[]; readonly caches: readonly string[] }

const key = new URL('older-version', worker.registration.scope).href

/** At take-over: other tabs go on with the version they were opened with, so its files stay. */
export async function rememberOlderVersion(): Promise<void> {
  const own: readonly string[] = Object.values(cacheNames)
  const older: OlderVersion = {
    clients: (await worker.clients.matchAll({ includeUncontrolled: true, type: 'all' })).map(({ id }) => id),
    caches: (await listOwnCaches()).filter((name) => !own.includes(name)),
  }
  const cache = await worker.caches.open(cacheNames.state)
  if (older.caches.length > 0) await cache.put(key, Response.json(older))
}

/** Once, when no page of the older version is open any more, its files go. A newer version under way has caches of its own: it will see to it. */
export async function dropOlderVersion(): Promise<void> {
  if (worker.registration.installing || worker.registration.waiting) return
  const cache = await worker.caches.open(cacheNames.state)
  const older: OlderVersion | undefined = await (await cache.match(key))?.json()
  if (!older) return
  for (const id of older.clients) if (await worker.clients.get(id)) return
  for (const name of older.caches) await worker.caches.delete(name)
  await cache.delete(key)
  await dropUnusedAssets()
}
