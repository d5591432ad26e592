import type { PrecacheEntry } from 'workbox-precaching'

/** Written in when the worker is bundled: lib/offline/build/write-worker.ts. */
declare global {
  const VERSION: string
  const PRECACHE: PrecacheEntry[]
}
