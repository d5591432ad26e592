import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { parseFitAddress, toFitPath } from '../../lib/fit/fit-address'
import { toHref } from '../../lib/site'

/** The browser tells of Back and Forward only; our own changes are told through this. */
const changed = 'fit:address'

/** The programme the address asks for. On the server, and until the page is `alive`, none. */
export function useFitAddress(isKnown: (slug: string) => boolean) {
  const address = useSyncExternalStore<string | undefined>(
    subscribe,
    () => window.location.search,
    () => undefined,
  )
  const asked = useMemo(() => parseFitAddress(new URLSearchParams(address ?? ''), isKnown), [address, isKnown])
  const go = useCallback((slug: string) => {
    window.history.pushState(null, '', toHref(toFitPath(slug)))
    window.dispatchEvent(new Event(changed))
  }, [])
  return { ...asked, go, alive: address !== undefined }
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  window.addEventListener(changed, listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener(changed, listener)
  }
}
