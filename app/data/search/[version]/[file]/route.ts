import { searchFiles } from '../../search-files'

export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ readonly file: string }> }

export function generateStaticParams() {
  return [...searchFiles.files.keys()].map((name) => ({ version: searchFiles.head.version, file: `${name}.txt` }))
}

/** The other files of the search index, loaded when a query needs them; their address changes with their content. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const content = searchFiles.files.get(file.replace(/\.txt$/, ''))
  if (content === undefined) return new Response('Not found.', { status: 404 })
  return new Response(content, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
