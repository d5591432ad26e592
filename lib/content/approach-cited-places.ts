import type { ApproachText } from './approach-schema'
import type { PageCitedPlace } from './page-citations'

/** Where the page of an approach cites a source, in page order. */
export function listApproachPlaces({ howItWorks, widerEvidence, notFound }: ApproachText): readonly PageCitedPlace[] {
  return [
    ...howItWorks.map(({ source = [] }, index) => ({ at: `cite-how-${index + 1}`, ids: source })),
    ...widerEvidence.map(({ source }, index) => ({ at: `cite-wider-${index + 1}`, ids: source })),
    { at: 'cite-not-found', ids: notFound?.source ?? [] },
  ].filter(({ ids }) => ids.length > 0)
}
