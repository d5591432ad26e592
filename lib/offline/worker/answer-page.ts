import type { RouteHandlerCallback, RouteMatchCallback } from 'workbox-core/types'
import { NetworkFirst } from 'workbox-strategies'
import { createOfflinePage, findPage, offlineAddress } from './find-page'
import { toPageAddress } from './keep-page'
import { cacheNames } from './worker-scope'

/** A reader who has a copy waits this long, in seconds, for a newer one. */
const patience = 4

/**
 * Pages come from the network, so that what is read is what stands in the library today; a copy answers when the network
 * does not. Nothing is kept here: only a page that has arrived whole and been opened is (`keep-page.ts`).
 */
const network = new NetworkFirst({
  cacheName: cacheNames.pages,
  networkTimeoutSeconds: patience,
  plugins: [
    {
      cacheWillUpdate: async () => null,
      cachedResponseWillBeUsed: async ({ request }) => findPage(request.url),
      fetchDidSucceed: async ({ request, response }) => {
        // A server that fails is no reason to take away a page the reader has.
        if (response.status >= 500 && (await findPage(request.url))) throw new Error(`${request.url} answered ${response.status}.`)
        return response
      },
      handlerDidError: async () => createOfflinePage(503),
    },
  ],
})

export const isPage: RouteMatchCallback = ({ request }) => request.mode === 'navigate'

export const answerPage: RouteHandlerCallback = async (options) => {
  if (toPageAddress(options.request.url) !== offlineAddress) return network.handle(options)
  return (await createOfflinePage(200)) ?? fetch(options.request)
}
