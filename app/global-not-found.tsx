import type { Metadata } from 'next'
import { Page } from '../components/layout/page'
import { SearchForm } from '../components/layout/search-form'
import { site, toHref } from '../lib/site'
import RootLayout, { metadata as ofSite, viewport } from './layout'
import './globals.css'

export const metadata: Metadata = {
  ...ofSite,
  title: `Page not found – ${site.name}`,
  description: 'There is no page at this address.',
  robots: { index: false },
}

export { viewport }

const ways = [
  ['/case-studies/', 'All case studies'],
  ['/approaches/', 'By approach'],
  ['/areas/', 'By area'],
  ['/lessons/', 'Lessons, by theme'],
  ['/', 'The home page'],
] as const

/** 404.html: a document of its own, for Next sends app/not-found.tsx along with every tool. */
export default function GlobalNotFound() {
  return (
    <RootLayout>
      <Page>
        <div className="sheet">
          <div className="doc-head frame">
            <h1>There is no page here</h1>
            <p className="lede">
              The address may be mistyped, or cut off where a line ended. Addresses of case studies do not change; if a link from elsewhere
              led here, it was wrong from the start.
            </p>
            <search className="not-found__search">
              <SearchForm />
            </search>
            <nav className="jump" aria-label="Ways on">
              {ways.map(([path, text]) => (
                <a key={path} href={toHref(path)}>
                  {text}
                </a>
              ))}
            </nav>
          </div>
        </div>
      </Page>
    </RootLayout>
  )
}
