import { DocHead } from '../../../../components/layout/doc-head'
import { Page } from '../../../../components/layout/page'
import { Section } from '../../../../components/layout/section'
import { PageSources } from '../../../../components/reference/page-sources'
import { Statements } from '../../../../components/reference/statements'
import { Unread } from '../../../../components/reference/unread'
import { toPageCitations } from '../../../../lib/content/page-citations'
import { listReferencePlaces } from '../../../../lib/content/reference-cited-places'
import { duty } from '../../../../lib/content/reference-files'
import { formatDate } from '../../../../lib/library/format-date'
import { toPageMetadata } from '../../../../lib/share/page-metadata'

const citations = toPageCitations(duty.sources, listReferencePlaces(duty))

export const metadata = toPageMetadata({
  title: 'The Serious Violence Duty',
  description: 'What the Serious Violence Duty asks, of whom and since when, and the case studies in which each sector had a part.',
  path: '/about/duty/',
})

export default function DutyPage() {
  return (
    <Page section="about">
      <DocHead
        title="The Serious Violence Duty"
        lede="What Part 2 of the Police, Crime, Sentencing and Courts Act 2022 asks of public bodies in England and Wales, and where to see what your sector did elsewhere. A summary for orientation, not legal advice."
        crumbs={[['/about/', 'About']]}
      />
      <div className="frame">
        <Statements sections={duty.sections} citations={citations} />
        <Section id="unread" title="What this page cannot say">
          <Unread items={duty.unread} />
        </Section>
        <PageSources sources={citations.sources} note={`Read on ${formatDate(duty.readOn)}, most as the opening part of a stored copy.`} />
      </div>
    </Page>
  )
}
