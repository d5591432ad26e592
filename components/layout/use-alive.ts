import { startTransition, useEffect, useState } from 'react'

let cameAlive = false

/**
 * Whether the page answers yet: false on the server and until React has come alive, so that nothing offers what would be
 * lost; true at once for what is drawn later. All that waits for it is drawn anew in pieces: the whole page in one go would
 * hold up the reader's first click. (A store of React's would do just that: what subscribes after another has said so is
 * drawn in one go.)
 */
export function useAlive(): boolean {
  const [alive, setAlive] = useState(cameAlive)
  useEffect(() => {
    cameAlive = true
    startTransition(() => setAlive(true))
  }, [])
  return alive
}
