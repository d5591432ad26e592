import { caseStudies } from '../../../lib/content/case-studies'
import { toDataPackage } from '../../../lib/share/open-data/data-package'
import { toRelease } from '../../../lib/share/open-data/release'

export const dynamic = 'force-static'

/** The data package: files, columns, licence, version. */
export function GET(): Response {
  return Response.json(toDataPackage(toRelease(caseStudies)))
}
