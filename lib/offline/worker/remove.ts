import { listOwnCaches, worker } from './worker-scope'

/** The worker of a release without offline use: it takes the place of any other, deletes what that kept, and removes itself. */
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))

worker.addEventListener('activate', (event) => event.waitUntil(remove()))

async function remove(): Promise<void> {
  for (const name of await listOwnCaches()) await worker.caches.delete(name)
  await worker.registration.unregister()
}
