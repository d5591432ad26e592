'use client'

import { site, toHref } from '../lib/site'

/** Stands in for a tool that has broken down, and for Next's own page of that kind, which would travel with every tool: next.config.mjs. */
export default function GlobalError() {
  return (
    <html lang={site.locale}>
      <body>
        <main id="main" className="doc-head frame">
          <h1>This page has stopped working</h1>
          <p className="lede">The fault is ours. Your shortlist is kept.</p>
          <p>
            <button className="button" type="button" onClick={() => window.location.reload()}>
              Load it again
            </button>{' '}
            or go to the <a href={toHref('/')}>home page</a>.
          </p>
        </main>
      </body>
    </html>
  )
}
