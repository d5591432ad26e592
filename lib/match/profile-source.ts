import { wholeInPage } from '../library/card-source'
import { sortCards } from '../library/sort-cards'
import type { MatchProfile } from './profile'

/** So many profiles stand in one file: some half a megabyte. */
export const profilesInFile = 400
/** As many as the page shows before it is asked anything. */
const opening = 6

/** What the page that ranks brings along: every profile of a small library, the surest of a large one. */
export type ProfileSource = { readonly version: string; readonly count: number; readonly profiles: readonly MatchProfile[] }

export function toProfileSource(profiles: readonly MatchProfile[], version: string): ProfileSource {
  const whole = profiles.length <= wholeInPage
  return { version, count: profiles.length, profiles: whole ? profiles : sortCards(profiles, 'evidence').slice(0, opening).map(toProfile) }

  function toProfile({ slug }: { readonly slug: string }): MatchProfile {
    const found = profiles.find((profile) => profile.slug === slug)
    if (!found) throw new Error(`No profile of "${slug}".`)
    return found
  }
}

/** The profiles in files, by number from 0. */
export function toProfileFiles(profiles: readonly MatchProfile[]): readonly (readonly MatchProfile[])[] {
  return Array.from({ length: Math.max(1, Math.ceil(profiles.length / profilesInFile)) }, (_, index) =>
    profiles.slice(index * profilesInFile, (index + 1) * profilesInFile),
  )
}

/** The addresses of all files of so many profiles, within the site. */
export function listProfilePaths({ version, count }: Pick<ProfileSource, 'version' | 'count'>): readonly string[] {
  return Array.from({ length: Math.max(1, Math.ceil(count / profilesInFile)) }, (_, index) => toProfilePath(version, String(index)))
}

/** The address of a file of profiles within the site; it changes with the profiles, so what is kept stays right. */
export function toProfilePath(version: string, file: string): string {
  return `/data/replicate/${version}/${file}.json`
}
