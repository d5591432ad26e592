import type { MetadataRoute } from 'next'
import { toUrl } from '../lib/site'

export const dynamic = 'force-static'

/** Everybody may read everything. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: toUrl('/sitemap.xml') }
}
