import { caseStudies } from '../../../../lib/content/case-studies'
import { toKnownRecord } from '../../../../lib/propose/known-record'

export const dynamic = 'force-static'

/** What the form at `/propose/` needs of each published record: its name, and which others it names. */
export function GET(): Response {
  return Response.json(caseStudies.map(toKnownRecord))
}
