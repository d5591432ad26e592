import { useCallback, useSyncExternalStore } from 'react'

/** The step the address asks for (`#sources`), and the way to another: Back returns. An address of something else changes nothing. */
export function useStep(steps: readonly string[]) {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => '',
  )
  const go = useCallback((step: string) => {
    if (window.location.hash !== `#${step}`) window.location.hash = step
  }, [])
  return { step: lastKnown(hash, steps), go }
}

let last: string | undefined

/** In the preview, links to a source change the hash too: the step then stays what it was. */
function lastKnown(hash: string, steps: readonly string[]): string {
  if (steps.includes(hash)) last = hash
  else if (hash === '') last = undefined
  return last ?? steps[0] ?? ''
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
