import type { Metadata } from 'next'
import { DocHead } from '../../../components/layout/doc-head'
import { Page } from '../../../components/layout/page'
import { Shortlist } from '../../../components/shortlist/shortlist.client'
import { toCardSource } from '../../../lib/library/card-source'
import { toHref } from '../../../lib/site'
import '../../globals.css'
import { cards, cardsVersion } from '../../../lib/data/collection'

export const metadata: Metadata = {
  title: 'Shortlist',
  description:
    'The case studies you saved: order them, add notes, compare, share as a link, print a briefing, take the citations with you.',
  alternates: { canonical: toHref('/shortlist/') },
}

/** What the reader saved. It lives on their device. */
export default function ShortlistPage() {
  return (
    <Page section="shortlist">
      <DocHead
        title="Shortlist"
        lede="The case studies you saved, kept in this browser on this device and nowhere else. A private window forgets them when it closes."
      />
      <div className="frame no-script compare-page__no-script">
        <p className="notice">
          Saving needs JavaScript. Every case study can be read in the <a href={toHref('/case-studies/')}>library</a> without it, and any
          page can be bookmarked.
        </p>
      </div>
      <div className="tool-room">
        <Shortlist source={toCardSource(cards, cardsVersion, 0)} />
      </div>
    </Page>
  )
}
