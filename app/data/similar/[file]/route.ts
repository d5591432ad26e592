import { toSimilarFile } from '../../../../lib/compare/similar-files'
import { caseStudies } from '../../../../lib/content/case-studies'
import { listSimilarTo } from '../../library/similar'

export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ readonly file: string }> }

export function generateStaticParams() {
  return [...new Set(caseStudies.map(({ slug }) => toSimilarFile(slug)))].map((file) => ({ file }))
}

/** For some case studies, those most like them, for the page that compares. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const here = caseStudies.filter(({ slug }) => toSimilarFile(slug) === file)
  return Response.json(Object.fromEntries(here.map((record) => [record.slug, listSimilarTo(record).map(({ slug }) => slug)])))
}
