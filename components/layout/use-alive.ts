import { useSyncExternalStore } from 'react'

/** Whether the page answers yet: false on the server and until React has come alive, so that nothing offers what would be lost. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    keepStill,
    () => true,
    () => false,
  )
}

function keepStill(): () => void {
  return () => {}
}
