/** The browser tells of Back and Forward only; our own changes are told through this. */
const changed = 'page:query'

/** Calls the listener whenever the query of the address changes. Returns what ends it. */
export function subscribeToQuery(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  window.addEventListener(changed, listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener(changed, listener)
  }
}

/** Puts an address into the history and tells who listens. */
export function writeAddress(address: string, history: 'push' | 'replace'): void {
  if (history === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
  window.dispatchEvent(new Event(changed))
}

/** Puts a query (empty, or beginning with `?`) into the address of the page; one that replaces another keeps the hash. */
export function writeQuery(query: string, history: 'push' | 'replace'): void {
  writeAddress(window.location.pathname + query + (history === 'replace' ? window.location.hash : ''), history)
}
