import { EvidenceMapTable } from '../../../components/evidence-map/evidence-map-table'
import { DocHead } from '../../../components/layout/doc-head'
import { Page } from '../../../components/layout/page'
import { caseStudies } from '../../../lib/content/case-studies'
import { toCard } from '../../../lib/library/card'
import { toEvidenceMap, toEvidenceMapSummary } from '../../../lib/library/evidence-map'
import { formatList } from '../../../lib/library/format-list'
import { toPageMetadata } from '../../../lib/share/page-metadata'
import { toHref } from '../../../lib/site'
import { approaches } from '../../../lib/vocabulary/approaches'
import { regions } from '../../../lib/vocabulary/regions'

const rows = toEvidenceMap(caseStudies.map(toCard))

export const metadata = toPageMetadata({
  title: 'Evidence map',
  description: 'Approach by region: how many case studies there are, how strong the strongest evidence is, and where there is nothing yet.',
  path: '/evidence-map/',
})

export default function EvidenceMapPage() {
  return (
    <Page section="evidence-map">
      <DocHead
        title="Evidence map"
        lede="Every approach by every region: how many case studies the library holds, and the strongest evidence among them. An open frame is a gap in this library, not proof that nothing is done there."
      />
      <div className="frame evidence-page">
        <h2 className="vh">In words</h2>
        <Summary />
        <EvidenceMapTable rows={rows} />
        <p className="neighbours__empty">
          A case study that works in several regions, or stands under several approaches, counts in each. Something belongs in an open
          frame? <a href={toHref('/propose/')}>Propose a case study</a>.
        </p>
      </div>
    </Page>
  )
}

/** What the table shows, as sentences. */
function Summary() {
  const { cells, filled, strong, emptyApproaches, emptyRegions } = toEvidenceMapSummary(rows)
  return (
    <p className="evidence-page__summary">
      Of {cells} cells, {filled} hold at least one case study, and in {strong} of these the strongest was compared with something or better.{' '}
      {emptyApproaches.length > 0 && <>No case study anywhere: {formatList(emptyApproaches.map((id) => approaches[id].label))}. </>}
      {emptyRegions.length > 0 && <>No case study of any approach: {formatList(emptyRegions.map((id) => regions[id]))}. </>}
      <a href={toHref('/about/evidence/')}>What the evidence words mean</a>
    </p>
  )
}
