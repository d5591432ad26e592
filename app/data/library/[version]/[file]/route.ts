import { cardFiles, cardFilesVersion } from '../../card-files'

export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ readonly file: string }> }

export function generateStaticParams() {
  return [...cardFiles.keys()].map((name) => ({ version: cardFilesVersion, file: `${name}.json` }))
}

/** The collection in parts, for the tools of a library too large to come within a page; addresses change with the content. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const content = cardFiles.get(file.replace(/\.json$/, ''))
  if (content === undefined) return new Response('Not found.', { status: 404 })
  return new Response(content, { headers: { 'content-type': 'application/json; charset=utf-8' } })
}
