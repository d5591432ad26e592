import { useSyncExternalStore } from 'react'

/** What the address of the shortlist asks for: the list, or the briefing. Undefined until the page is alive. */
export function useView(): 'list' | 'briefing' | undefined {
  const search = useSyncExternalStore<string | undefined>(
    subscribe,
    () => window.location.search,
    () => undefined,
  )
  if (search === undefined) return undefined
  return new URLSearchParams(search).get('view') === 'briefing' ? 'briefing' : 'list'
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  return () => window.removeEventListener('popstate', listener)
}
