import type { Metadata } from 'next'
import { Compare } from '../../../components/compare/compare.client'
import { DocHead } from '../../../components/layout/doc-head'
import { Page } from '../../../components/layout/page'
import { mostCompared } from '../../../lib/compare/compare-state'
import { toSuggestions } from '../../../lib/compare/suggestions'
import { toChoiceSource } from '../../../lib/library/card-source'
import { formatNumber } from '../../../lib/library/format-count'
import { toHref } from '../../../lib/site'
import '../../globals.css'
import { cards, cardsVersion } from '../../../lib/data/collection'

export const metadata: Metadata = {
  title: 'Compare case studies',
  description:
    'Two to four case studies side by side: who, where, how, with whom, at what cost, how sure we are, what limits it, what was learnt and what nobody says.',
  alternates: { canonical: toHref('/compare/') },
}

/** Case studies as columns. Which ones, the address says. */
export default function ComparePage() {
  return (
    <Page>
      <div className="compare-page">
        <DocHead
          title="Compare"
          lede={`Two to ${formatNumber(mostCompared)} case studies side by side. Its address holds the comparison: share the link.`}
        />
        <div className="frame no-script compare-page__no-script">
          <p className="notice">
            This page sets case studies beside each other and needs JavaScript for it. Every one can be read in the{' '}
            <a href={toHref('/case-studies/')}>library</a>, and <a href={toHref('/approaches/')}>each approach</a> shows its own side by
            side.
          </p>
        </div>
        <div className="tool-room">
          <Compare source={toChoiceSource(cards, cardsVersion)} suggestions={toSuggestions(cards)} />
        </div>
      </div>
    </Page>
  )
}
