import type { RouteHandlerCallback, RouteMatchCallback } from 'workbox-core/types'
import { versionedFile } from '../versioned-file'
import { precache } from './precache'
import { cacheNames, listOwnCaches, scope, worker } from './worker-scope'

/** Data with the same address in every version. */
const unversioned = /^(?:data\/search\/index\.json|case-studies\/[^/]+\/(?:record|cite)\.json)$/

function toPath({ href }: URL): string {
  return href.startsWith(scope) ? href.slice(scope.length).replace(/[?#].*/, '') : ''
}

export const isVersionedFile: RouteMatchCallback = ({ url }) => versionedFile.test(toPath(url))

/** Any copy is right, whichever version kept it: a page of an older version, still open, finds its files here too. */
export const answerVersionedFile: RouteHandlerCallback = async ({ request }) => {
  for (const cacheName of await listOwnCaches()) {
    const kept = await worker.caches.match(request, { cacheName, ignoreVary: true, ignoreSearch: true })
    // Without an address of its own: the search's worker reads its settings from the address it was asked for by.
    if (kept) return new Response(kept.body, kept)
  }
  return worker.fetch(request)
}

export const isData: RouteMatchCallback = ({ url }) => unversioned.test(toPath(url))

/** From the network, which has what belongs to a page just loaded from there; else the copy of this worker's version. */
export const answerData: RouteHandlerCallback = async ({ request }) => {
  try {
    return await worker.fetch(request)
  } catch (error) {
    const kept = (await precache.matchPrecache(request)) ?? (await worker.caches.match(request.url, { cacheName: cacheNames.listed }))
    if (kept) return kept
    throw error
  }
}
