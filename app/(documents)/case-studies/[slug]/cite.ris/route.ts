import { caseStudies, getCaseStudy } from '../../../../../lib/content/case-studies'
import { toCitationFiles } from '../../../../../lib/share/citation-files'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return caseStudies.map(({ slug }) => ({ slug }))
}

type Context = { readonly params: Promise<{ readonly slug: string }> }

/** A record for reference managers that read RIS. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  return new Response(toCitationFiles(getCaseStudy(slug)).ris, {
    headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  })
}
