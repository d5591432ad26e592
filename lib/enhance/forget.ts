import { toCachePrefix } from '../offline/cache-names'
import { reveal } from './reveal'
import { say } from './say'

/** Everything this site keeps in a browser is named by this, but for the caches of its worker, which say where they belong. */
const prefix = 'svpl'

/** "Delete what this site keeps on this device", after the reader has confirmed it. */
export function enhanceForget(root: Document): void {
  reveal(root, 'forget', async () => {
    if (!confirm('Delete your shortlist, notes, drafts and the pages kept on this device? They cannot be brought back.')) return
    try {
      await forget()
      say(root, 'Deleted. This site keeps nothing on this device now.')
    } catch {
      say(root, 'Your browser did not let the page delete everything. Clear the data of this site in its settings.')
    }
  })
}

async function forget(): Promise<void> {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key)
  const registration = await navigator.serviceWorker?.getRegistration()
  if (!registration) return
  await registration.unregister()
  for (const name of await caches.keys()) if (name.startsWith(toCachePrefix(registration.scope))) await caches.delete(name)
  indexedDB.deleteDatabase('workbox-expiration') // when each kept page was opened
}
