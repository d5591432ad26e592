import { caseStudies } from '../../../lib/content/case-studies'
import { toCaseStudiesJson } from '../../../lib/share/open-data/case-studies-json'
import { toRelease } from '../../../lib/share/open-data/release'

export const dynamic = 'force-static'

/** All case studies as data. */
export function GET(): Response {
  return Response.json(toCaseStudiesJson(caseStudies, toRelease(caseStudies)))
}
