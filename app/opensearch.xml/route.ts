import { formatOpenSearch } from '../../lib/share/open-search'

export const dynamic = 'force-static'

/** How a browser searches the library. */
export function GET(): Response {
  return new Response(formatOpenSearch(), { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } })
}
