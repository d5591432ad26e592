import type { Metadata } from 'next'
import type { CaseStudy } from '../content/case-study'
import { areas } from '../vocabulary/areas'
import { toCitationMeta } from './citation-meta'
import { toPageMetadata } from './page-metadata'

/** Title, description, canonical address and preview of a record, with its own image, and the tags of reference managers. */
export function toCaseStudyMetadata(caseStudy: CaseStudy): Metadata {
  const { slug, title, summary, areas: chosen, review } = caseStudy
  const names = chosen.map((id) => areas[id].label).join(', ')
  const path = `/case-studies/${slug}/`
  return toPageMetadata({
    title,
    description: `${names}: ${summary}`,
    path,
    image: { path: `${path}card.png`, alt: `${title}. ${names}, marked on a tile map of the 43 police force areas.` },
    citation: toCitationMeta(caseStudy),
    article: { published: review.published, modified: review.reviewed },
  })
}
