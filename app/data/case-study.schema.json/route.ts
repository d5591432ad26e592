import { formatPublicRecordSchema } from '../../../lib/content/public-record-schema'
import { dataFiles } from '../../../lib/share/open-data/data-files'
import { toUrl } from '../../../lib/site'

export const dynamic = 'force-static'

/** What each field of a record means. */
export function GET(): Response {
  return new Response(formatPublicRecordSchema(toUrl(dataFiles.schema.path)), { headers: { 'content-type': 'application/schema+json' } })
}
