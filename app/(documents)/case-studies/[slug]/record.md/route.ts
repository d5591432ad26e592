import { caseStudies, getCaseStudy } from '../../../../../lib/content/case-studies'
import { formatMarkdown } from '../../../../../lib/share/markdown/record'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return caseStudies.map(({ slug }) => ({ slug }))
}

type Context = { readonly params: Promise<{ readonly slug: string }> }

/** The whole record as Markdown, with its sources as footnotes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  return new Response(formatMarkdown(getCaseStudy(slug)), { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}
