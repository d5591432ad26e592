import type { CaseStudy } from '../content/case-study'
import { type Card, toCard } from '../library/card'
import { type SectorId, sectors } from '../vocabulary/sectors'
import type { Basis } from '../vocabulary/sources'

/** What the ranking knows of a programme: its card, who takes part, what it needs first, and who evaluated it. */
export type MatchProfile = Card & {
  /** The sectors that lead it or take part; who only pays is not among them. In the order of the vocabulary. */
  readonly partners: readonly SectorId[]
  readonly inPlaceFirst: readonly { readonly text: string; readonly basis: Basis }[]
  /** Whether results were read of an evaluation by somebody who neither runs nor funds it, or whom they paid from outside. */
  readonly evaluatedFromOutside: boolean
}

/** The profile of a record. */
export function toMatchProfile(caseStudy: CaseStudy): MatchProfile {
  const working = new Set(caseStudy.organisations.filter(({ role }) => role !== 'funder').map(({ sector }) => sector))
  return {
    ...toCard(caseStudy),
    partners: (Object.keys(sectors) as SectorId[]).filter((id) => working.has(id)), // Object.keys forgets the literal keys
    inPlaceFirst: caseStudy.inPlaceFirst.map(({ text, basis }) => ({ text, basis })),
    evaluatedFromOutside: caseStudy.evaluations.some(
      ({ kind, state, site, independence }) =>
        kind !== 'account' &&
        state === 'reported' &&
        site === 'here' &&
        (independence === 'independent' || independence === 'commissioned'),
    ),
  }
}
