import { caseStudies } from '../../../../../lib/content/case-studies'
import { formatFeed } from '../../../../../lib/share/feed'
import { toApproachFeed } from '../../../../../lib/share/followed'
import { approachIds } from '../../../../../lib/vocabulary/approaches'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return approachIds.map((id) => ({ id }))
}

type Context = { readonly params: Promise<{ readonly id: string }> }

/** The feed of an approach. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const records = caseStudies.filter(({ approaches }) => approaches.some((approach) => approach === id))
  return new Response(formatFeed(toApproachFeed(id), records, caseStudies), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
