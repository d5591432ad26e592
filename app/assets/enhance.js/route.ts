import { bundleScript } from '../../../lib/export/bundle-script'

export const dynamic = 'force-static'

/** The one script of the documents. */
export async function GET(): Promise<Response> {
  return new Response(await bundleScript('main'), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
