import type { MatchProfile } from '../match/profile'
import { toProfileFiles } from '../match/profile-source'
import { toVersion, type VersionedFiles } from './data-file'

/** What the ranking knows of every programme of a library too large to come within its page, by number from 0. */
export function toVersionedProfiles(profiles: readonly MatchProfile[]): VersionedFiles {
  const parts = toProfileFiles(profiles).map((part) => JSON.stringify(part))
  return { version: toVersion(parts.join('\n')), files: new Map(parts.map((part, number) => [String(number), part])) }
}
