import type { Metadata } from 'next'
import { site, toUrl } from '../site'
import { type Followed, toFeedPath } from './followed'

type PageText = {
  /** Without the name of the site, which the layout adds. */
  readonly title: string
  readonly description: string
  /** The address within the site, from slash to slash. */
  readonly path: string
  /** A share image of the page's own, 1200 × 630: its path and what it shows. The site's by default. */
  readonly image?: { readonly path: string; readonly alt: string }
  /** What a reader of this page can follow besides the whole site. */
  readonly followed?: Followed
  /** Tags for reference managers: `citation_title` and so on. */
  readonly citation?: Readonly<Record<string, string>>
  readonly article?: { readonly published: string; readonly modified: string }
}

const siteImage = { path: '/card.png', alt: `${site.name}: a tile map of the 43 police force areas of England and Wales` }

/** Title, description, canonical address and previews of a page. The home page gives the name of the site as its title. */
export function toPageMetadata({ title, description, path, image = siteImage, article, followed, citation }: PageText): Metadata {
  const images = [{ url: toUrl(image.path), width: 1200, height: 630, alt: image.alt }]
  const common = { title, description, url: toUrl(path), siteName: site.name, locale: site.locale.replace('-', '_'), images }
  return {
    title: title === site.name ? { absolute: title } : title,
    description,
    // The feed of the library is named by the layout, on every page.
    alternates: { canonical: toUrl(path), ...(followed && { types: { 'application/atom+xml': [toFeedLink(followed)] } }) },
    ...(citation && { other: { ...citation } }),
    openGraph: article
      ? { ...common, type: 'article', publishedTime: article.published, modifiedTime: article.modified }
      : { ...common, type: 'website' },
    twitter: { card: 'summary_large_image', title, description, images },
  }
}

function toFeedLink({ title, path }: Followed) {
  return { url: toUrl(toFeedPath(path)), title }
}
