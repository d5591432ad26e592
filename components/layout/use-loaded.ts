import { useCallback, useEffect, useState } from 'react'

export type Loaded<Value> = {
  /** Undefined while it is on its way, when it has failed, and where nothing is asked for. */
  readonly value: Value | undefined
  readonly failed: boolean
  readonly retry: () => void
}

/** What `load` brings. The same function is asked once, and again with every `retry`; undefined asks for nothing. */
export function useLoaded<Value>(load: (() => Promise<Value>) | undefined): Loaded<Value> {
  const [answer, setAnswer] = useState<{ readonly value: Value } | 'failed' | undefined>(undefined)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (!load) return
    let current = true
    setAnswer(undefined)
    load()
      .then((value) => ({ value }))
      .catch(() => 'failed' as const) // the page says so and offers another try
      .then((found) => current && setAnswer(found))
    return () => {
      current = false
    }
  }, [load, attempt])

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { value: answer === 'failed' ? undefined : answer?.value, failed: answer === 'failed', retry }
}
