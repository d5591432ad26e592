import { useCallback, useEffect, useState } from 'react'
import type { MatchProfile } from '../../lib/match/profile'
import { listProfilePaths, type ProfileSource } from '../../lib/match/profile-source'
import { toHref } from '../../lib/site'

/** Every profile: at once where the page brought them, else as soon as their files have come. Until then, and when they fail, the first. */
export function useProfiles(source: ProfileSource) {
  const whole = source.profiles.length === source.count
  const [loaded, setLoaded] = useState<readonly MatchProfile[] | 'failed' | undefined>(undefined)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (whole) return
    let current = true
    setLoaded(undefined)
    Promise.all(listProfilePaths(source).map(loadFile))
      .catch(() => 'failed' as const)
      .then((answer) => current && setLoaded(answer === 'failed' ? answer : answer.flat()))
    return () => {
      current = false
    }
  }, [whole, source, attempt])

  const ready = whole || Array.isArray(loaded)
  return {
    profiles: loaded === undefined || loaded === 'failed' ? source.profiles : loaded,
    ready,
    failed: loaded === 'failed',
    retry: useCallback(() => setAttempt((count) => count + 1), []),
  }
}

async function loadFile(path: string): Promise<readonly MatchProfile[]> {
  const response = await fetch(toHref(path))
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return (await response.json()) as readonly MatchProfile[] // our own file, of the same version
}
