import { PrecacheController } from 'workbox-precaching'
import { cacheNames, scope } from './worker-scope'

/** The files this version was built with. Each is checked against its hash: one that is cut off, changed or missing fails the whole installation. */
export const precache = new PrecacheController({ cacheName: cacheNames.precache })
precache.addToCacheList(PRECACHE.map((entry) => ({ ...entry, url: new URL(entry.url, scope).href })))
