import { bundleScript } from '../../../lib/export/bundle-script'
import { site } from '../../../lib/site'

export const dynamic = 'force-static'

/** The one script of the documents. */
export async function GET(): Promise<Response> {
  // In development pages change under the hand: nothing is kept there.
  const isOffline = site.isOffline && process.env.NODE_ENV === 'production'
  return new Response(await bundleScript('main', site.basePath, isOffline), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  })
}
