import type { Metadata } from 'next'
import { Page } from '../../../../components/layout/page'
import { RecordPage } from '../../../../components/record/record-page'
import { caseStudies, getBodyCode, getCaseStudy } from '../../../../lib/content/case-studies'
import { toCitations, toFigureAnchor } from '../../../../lib/content/citations'
import { groupBySector, groupByTheme } from '../../../../lib/content/groupings'
import { listRecordSections } from '../../../../lib/content/record-sections'
import { listSimilar } from '../../../../lib/match/similar'
import { toCaseStudyMetadata } from '../../../../lib/share/case-study-metadata'
import { formatCitation } from '../../../../lib/share/citation'
import { formatFigureText } from '../../../../lib/share/figure-text'
import { formatStructuredData, toStructuredData } from '../../../../lib/share/structured-data'

export const dynamicParams = false

export function generateStaticParams() {
  return caseStudies.map(({ slug }) => ({ slug }))
}

type Props = { readonly params: Promise<{ readonly slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  return toCaseStudyMetadata(getCaseStudy(slug))
}

/** One case study. */
export default async function CaseStudyPage({ params }: Props) {
  const { slug } = await params
  const caseStudy = getCaseStudy(slug)
  return (
    <Page section="case-studies">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own data, with every "<" written as an escape */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: formatStructuredData(toStructuredData(caseStudy)) }} />
      <RecordPage
        caseStudy={caseStudy}
        citations={toCitations(caseStudy)}
        code={getBodyCode(slug)}
        toFigureAnchor={toFigureAnchor}
        sections={listRecordSections(caseStudy.body)}
        sectors={groupBySector(caseStudy.organisations)}
        themes={groupByTheme(caseStudy)}
        similar={listSimilar(caseStudy, caseStudies).map(({ slug: other, reasons }) => ({ caseStudy: getCaseStudy(other), reasons }))}
        citation={formatCitation(caseStudy)}
        figureTexts={caseStudy.outcomes.map((outcome) => formatFigureText(outcome, caseStudy))}
        today={new Date().toISOString().slice(0, 10)}
      />
    </Page>
  )
}
