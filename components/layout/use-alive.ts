import { startTransition, useEffect, useState, useSyncExternalStore } from 'react'

let cameAlive = false

/**
 * Whether the page answers yet: false on the server and until React has come alive, so that nothing offers what would be
 * lost; true at once for what is drawn later. All that waits for it is drawn anew in pieces: the whole page in one go would
 * hold up the reader's first click.
 */
export function useAlive(): boolean {
  const first = useSyncExternalStore(
    keepStill,
    () => cameAlive,
    () => false,
  )
  const [alive, setAlive] = useState(first)
  useEffect(() => {
    cameAlive = true
    startTransition(() => setAlive(true))
  }, [])
  return alive
}

function keepStill(): () => void {
  return () => {}
}
