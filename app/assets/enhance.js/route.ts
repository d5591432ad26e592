import { bundleEnhance } from '../../../lib/export/bundle-enhance'

export const dynamic = 'force-static'

/** The one script of the documents. */
export async function GET(): Promise<Response> {
  return new Response(await bundleEnhance(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
