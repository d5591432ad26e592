import type { OfflineMessage } from '../offline/offline-message'
import { readShortlist, shortlistEvent } from '../shortlist/shortlist-storage'
import { offerUpdate } from './offer-update'
import { patience } from './patience'

/** Written in when the script is bundled: the path the site is served under, and whether this build is kept for use without a connection. */
declare const BASE_PATH: string
declare const OFFLINE: boolean

/**
 * Once the page has been read for a while: starts the worker that keeps pages for use without a connection, and tells
 * it what was opened. Installing it asks for some two hundred files; whoever has it already is not kept waiting. Not where the
 * reader asked for less data. Without a worker the site is as it is: where a browser refuses one, there is nothing a reader
 * could do.
 */
export function enhanceOffline(root: Document): void {
  const { serviceWorker } = navigator
  if (!OFFLINE || !serviceWorker || Reflect.get(navigator, 'connection')?.saveData) return
  const start = () => setTimeout(() => keep(root, serviceWorker).catch(() => {}), serviceWorker.controller ? 0 : patience)
  // A page rendered ahead, before anybody asked for it, was not opened.
  if (Reflect.get(root, 'prerendering')) root.addEventListener('prerenderingchange', start, { once: true })
  else start()
}

async function keep(root: Document, container: ServiceWorkerContainer): Promise<void> {
  offerUpdate(root, container, await container.register(`${BASE_PATH}/sw.js`))
  const { active } = await container.ready
  const tell = () => {
    const listed = readShortlist(localStorage).list.map(({ slug }) => slug)
    active?.postMessage({ kind: 'opened', address: location.href, listed } satisfies OfflineMessage)
  }
  addEventListener(shortlistEvent, tell)
  tell()
}
