import { bundleScript } from '../../../lib/export/bundle-script'
import { site } from '../../../lib/site'

export const dynamic = 'force-static'

/** The script of the few documents that do more than all of them do. */
export async function GET(): Promise<Response> {
  return new Response(await bundleScript('more', site.basePath), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
