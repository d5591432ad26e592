import { caseStudies } from '../../../lib/content/case-studies'
import { formatCaseStudiesCsv } from '../../../lib/share/open-data/case-studies-csv'

export const dynamic = 'force-static'

/** One row a case study. */
export function GET(): Response {
  return new Response(formatCaseStudiesCsv(caseStudies), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
