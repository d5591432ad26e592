import { profileFiles, profileFilesVersion } from '../../profile-files'

export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ readonly file: string }> }

export function generateStaticParams() {
  return profileFiles.map((_, index) => ({ version: profileFilesVersion, file: `${index}.json` }))
}

/** The profiles of a library too large to come within the page that ranks them; addresses change with the content. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const content = profileFiles[Number.parseInt((await params).file, 10)]
  if (content === undefined) return new Response('Not found.', { status: 404 })
  return new Response(content, { headers: { 'content-type': 'application/json; charset=utf-8' } })
}
