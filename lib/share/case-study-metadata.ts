import type { Metadata } from 'next'
import type { CaseStudy } from '../content/case-study'
import { areas } from '../vocabulary/areas'
import { toPageMetadata } from './page-metadata'

/** Title, description, canonical address and preview of a record, with its own image. */
export function toCaseStudyMetadata({ slug, title, summary, areas: chosen, review }: CaseStudy): Metadata {
  const names = chosen.map((id) => areas[id].label).join(', ')
  const path = `/case-studies/${slug}/`
  return toPageMetadata({
    title,
    description: `${names}: ${summary}`,
    path,
    image: { path: `${path}card.png`, alt: `${title}. ${names}, marked on a tile map of the 43 police force areas.` },
    article: { published: review.published, modified: review.reviewed },
  })
}
