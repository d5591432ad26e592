import { caseStudies } from '../../../../../lib/content/case-studies'
import { placeIds, toAreaPlace } from '../../../../../lib/library/area-place'
import { formatFeed } from '../../../../../lib/share/feed'
import { toAreaFeed } from '../../../../../lib/share/followed'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return placeIds.map((id) => ({ id }))
}

type Context = { readonly params: Promise<{ readonly id: string }> }

/** The feed of a region or of a police force area. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const place = toAreaPlace((await params).id)
  const records = caseStudies.filter(({ areas }) => areas.some((id) => place.members.includes(id)))
  return new Response(formatFeed(toAreaFeed(place), records, caseStudies), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
