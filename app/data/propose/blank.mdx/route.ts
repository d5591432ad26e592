import { formatBlankFile } from '../../../../lib/propose/blank-file'

export const dynamic = 'force-static'

/** An empty case study to fill in by hand, for readers without JavaScript. */
export function GET(): Response {
  return new Response(formatBlankFile(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}
