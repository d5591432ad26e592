import type { Metadata } from 'next'
import { site, toUrl } from '../site'

type PageText = {
  /** Without the name of the site, which the layout adds. */
  readonly title: string
  readonly description: string
  /** The address within the site, from slash to slash. */
  readonly path: string
  /** A share image of the page's own, 1200 × 630: its path and what it shows. */
  readonly image?: { readonly path: string; readonly alt: string }
}

/** Title, description, canonical address and previews of a page. The home page gives the name of the site as its title. */
export function toPageMetadata({ title, description, path, image }: PageText): Metadata {
  const images = image ? [{ url: toUrl(image.path), width: 1200, height: 630, alt: image.alt }] : []
  return {
    title: title === site.name ? { absolute: title } : title,
    description,
    alternates: { canonical: toUrl(path) },
    openGraph: { title, description, url: toUrl(path), siteName: site.name, locale: 'en_GB', type: 'website', images },
    twitter: { card: image ? 'summary_large_image' : 'summary', title, description, images },
  }
}
