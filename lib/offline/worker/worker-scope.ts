/// <reference lib="webworker" />
import { toCachePrefix } from '../cache-names'

/** The service worker itself. */
export const worker = self as unknown as ServiceWorkerGlobalScope // lib.dom declares `self` too, as a window

/** Where the site stands: its origin and base path, ending in a slash. */
export const scope = worker.registration.scope

const prefix = toCachePrefix(scope)

/** The names of the caches; those with a version hold files that are right together. */
export const cacheNames = {
  /** What the version was built with: installed whole or not at all. */
  precache: `${prefix}precache ${VERSION}`,
  /** Pages and data of what is on the shortlist. */
  listed: `${prefix}listed ${VERSION}`,
  /** Documents a reader opened. They hold their own content, and need only hashed files. */
  pages: `${prefix}pages`,
  /** The hashed files of those documents. */
  assets: `${prefix}assets`,
  /** What the worker must remember between two starts. */
  state: `${prefix}state`,
} as const

/** Every cache of this site in this browser, whichever version made it. */
export async function listOwnCaches(): Promise<readonly string[]> {
  return (await worker.caches.keys()).filter((name) => name.startsWith(prefix))
}
