import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Sprite } from '../components/layout/sprite'
import { siteFeed, toFeedPath } from '../lib/share/followed'
import { site, toHref, toUrl } from '../lib/site'

export const metadata: Metadata = {
  metadataBase: new URL(site.origin),
  title: { default: site.name, template: `%s – ${site.name}` },
  formatDetection: { telephone: false, email: false, address: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#cfdfca' },
    { media: '(prefers-color-scheme: dark)', color: '#17332a' },
  ],
}

/** The frame of every page: language, skip link, the shapes used again and again, one small script. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang={site.locale}>
      <head>
        <link rel="alternate" type="application/atom+xml" title={siteFeed.title} href={toUrl(toFeedPath(siteFeed.path))} />
        <link rel="search" type="application/opensearchdescription+xml" title={site.name} href={toHref('/opensearch.xml')} />
      </head>
      <body>
        <Sprite />
        <a className="skip" href="#main">
          Skip to the content
        </a>
        {children}
        {/* The build starts our script in its own way: lib/export/finish-page.ts. */}
        {process.env.NODE_ENV === 'development' &&
          ['enhance', 'more'].map((name) => <script key={name} src={toHref(`/assets/${name}.js`)} defer />)}
      </body>
    </html>
  )
}
