import { caseStudies, getCaseStudy } from '../../../../../lib/content/case-studies'
import { toPublicRecord } from '../../../../../lib/share/public-record'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return caseStudies.map(({ slug }) => ({ slug }))
}

type Context = { readonly params: Promise<{ readonly slug: string }> }

/** The whole record as data; `/data/case-study.schema.json` says what each field means. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  return Response.json(toPublicRecord(getCaseStudy(slug)))
}
