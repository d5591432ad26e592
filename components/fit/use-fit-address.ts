import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { parseFitAddress, toFitPath } from '../../lib/fit/fit-address'
import { toHref } from '../../lib/site'
import { subscribeToQuery, writeAddress } from '../layout/page-query'

/** The programme the address asks for. On the server, and until the page is `alive`, none. */
export function useFitAddress(isKnown: (slug: string) => boolean) {
  const address = useSyncExternalStore<string | undefined>(
    subscribeToQuery,
    () => window.location.search,
    () => undefined,
  )
  const asked = useMemo(() => parseFitAddress(new URLSearchParams(address ?? ''), isKnown), [address, isKnown])
  const go = useCallback((slug: string) => {
    writeAddress(toHref(toFitPath(slug)), 'push')
  }, [])
  return { ...asked, go, alive: address !== undefined }
}
