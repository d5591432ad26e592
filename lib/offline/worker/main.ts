import { registerRoute } from 'workbox-routing'
import type { OfflineMessage } from '../offline-message'
import { answerData, answerVersionedFile, isData, isVersionedFile } from './answer-file'
import { answerPage, isPage } from './answer-page'
import { keepListed } from './keep-listed'
import { keepOpenedPage, toPageAddress } from './keep-page'
import { dropOlderVersion, rememberOlderVersion } from './older-version'
import { precache } from './precache'
import { worker } from './worker-scope'

/** The service worker: README.md tells what it keeps and how an update goes. */
worker.addEventListener('install', (event) => event.waitUntil(precache.install(event)))

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))

worker.addEventListener('message', (event) => {
  const message: OfflineMessage = event.data
  if (message.kind === 'activate') event.waitUntil(worker.skipWaiting())
  else event.waitUntil(keep(message.address, message.listed))
})

registerRoute(isPage, answerPage)
registerRoute(isVersionedFile, answerVersionedFile)
registerRoute(isData, answerData)

async function takeOver(): Promise<void> {
  await rememberOlderVersion()
  await worker.registration.navigationPreload?.enable()
}

/** Tools come from the installed version alone, with the data they were built with. */
async function keep(opened: string, listed: readonly string[]): Promise<void> {
  const address = toPageAddress(opened)
  if (!precache.getCacheKeyForURL(address)) await keepOpenedPage(address)
  await keepListed(listed)
  await dropOlderVersion()
}
