import { ApproachIndex } from '../../../components/approach/approach-index'
import { DocHead } from '../../../components/layout/doc-head'
import { Page } from '../../../components/layout/page'
import { caseStudies } from '../../../lib/content/case-studies'
import { toCard } from '../../../lib/library/card'
import { formatNumber, toSentence } from '../../../lib/library/format-count'
import { toPageMetadata } from '../../../lib/share/page-metadata'
import { toHref } from '../../../lib/site'
import { approachIds } from '../../../lib/vocabulary/approaches'

const cards = caseStudies.map(toCard)

export const metadata = toPageMetadata({
  title: 'Approaches',
  description:
    'The ways of working to prevent serious violence: what each is, what the wider evidence says, and every case study that uses it.',
  path: '/approaches/',
})

export default function ApproachesPage() {
  return (
    <Page section="approaches">
      <DocHead
        title="Approaches"
        lede={
          <>
            {toSentence(formatNumber(approachIds.length))} ways of working, each with its case studies on the shelf, surest first. A case
            study may stand under up to three; <a href={toHref('/evidence-map/')}>the evidence map</a> shows them by region.
          </>
        }
      />
      <section className="frame approaches-page" aria-label="All approaches">
        <ApproachIndex cards={cards} level="h2" />
      </section>
    </Page>
  )
}
