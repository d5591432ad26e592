import { caseStudies } from '../../../lib/content/case-studies'
import { toCatalogueEntry } from '../../../lib/share/open-data/dataset'
import { toRelease } from '../../../lib/share/open-data/release'

export const dynamic = 'force-static'

/** The data as an entry of a data catalogue. */
export function GET(): Response {
  return Response.json(toCatalogueEntry(toRelease(caseStudies)), { headers: { 'content-type': 'application/ld+json' } })
}
