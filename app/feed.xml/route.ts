import { caseStudies } from '../../lib/content/case-studies'
import { formatFeed } from '../../lib/share/feed'
import { siteFeed } from '../../lib/share/followed'

export const dynamic = 'force-static'

/** The feed of everything. */
export function GET(): Response {
  return new Response(formatFeed(siteFeed, caseStudies, caseStudies), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
