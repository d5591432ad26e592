import type { MatchProfile } from '../../../lib/match/profile'
import { makeCard } from '../library/make-card'

/** A profile with what matters to a test; the rest is filled in. */
export function makeProfile(fields: Partial<MatchProfile> & Pick<MatchProfile, 'slug'>): MatchProfile {
  return { partners: ['police'], inPlaceFirst: [], evaluatedFromOutside: false, ...makeCard(fields), ...fields }
}
