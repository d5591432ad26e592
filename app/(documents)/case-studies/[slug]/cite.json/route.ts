import { caseStudies, getCaseStudy } from '../../../../../lib/content/case-studies'
import { toCitationFiles } from '../../../../../lib/share/citation-files'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return caseStudies.map(({ slug }) => ({ slug }))
}

type Context = { readonly params: Promise<{ readonly slug: string }> }

/** How to cite a record, in four forms: for the shortlist, which joins them. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  return Response.json(toCitationFiles(getCaseStudy(slug)))
}
