import { useCallback } from 'react'
import type { MatchProfile } from '../../lib/match/profile'
import { listProfilePaths, type ProfileSource } from '../../lib/match/profile-source'
import { fetchJson } from '../layout/fetch-json'
import { useLoaded } from '../layout/use-loaded'

/** Every profile: at once where the page brought them, else as soon as their files have come. Until then, and when they fail, the first. */
export function useProfiles(source: ProfileSource) {
  const whole = source.profiles.length === source.count
  const load = useCallback(async () => (await Promise.all(listProfilePaths(source).map(loadFile))).flat(), [source])
  const { value, failed, retry } = useLoaded(whole ? undefined : load)
  return { profiles: value ?? source.profiles, ready: whole || value !== undefined, failed, retry }
}

async function loadFile(path: string): Promise<readonly MatchProfile[]> {
  return (await fetchJson(path)) as readonly MatchProfile[] // our own file, of the same version
}
