import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { caseStudies, getCaseStudy } from '../../../../../lib/content/case-studies'
import { caseStudyFolder } from '../../../../../lib/content/case-study-folder'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return caseStudies.map(({ slug }) => ({ slug }))
}

type Context = { readonly params: Promise<{ readonly slug: string }> }

/** The file of the record as its author wrote it: to correct it at `/propose/`, or as an example. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const text = readFileSync(join(caseStudyFolder, `${getCaseStudy(slug).slug}.mdx`), 'utf8')
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}
