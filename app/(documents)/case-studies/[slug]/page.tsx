import type { Metadata } from 'next'
import { Page } from '../../../../components/layout/page'
import { RecordBody } from '../../../../components/record/record-body'
import { RecordPage } from '../../../../components/record/record-page'
import { SimilarProgrammes } from '../../../../components/record/similar-programmes'
import { caseStudies, getBodyCode, getCaseStudy } from '../../../../lib/content/case-studies'
import type { CaseStudy } from '../../../../lib/content/case-study'
import { toCitations, toFigureAnchor } from '../../../../lib/content/citations'
import { groupBySector, groupByTheme } from '../../../../lib/content/groupings'
import { listRecordSections } from '../../../../lib/content/record-sections'
import { listSimilarTo } from '../../../../lib/data/collection'
import { toCard } from '../../../../lib/library/card'
import { listDifferences, toFamily, toMainOutcome } from '../../../../lib/match/family'
import { toCaseStudyMetadata } from '../../../../lib/share/case-study-metadata'
import { formatCitation } from '../../../../lib/share/citation'
import { formatFigureText } from '../../../../lib/share/figure-text'
import { formatStructuredData, toStructuredData } from '../../../../lib/share/structured-data'
import { families } from '../../../../lib/vocabulary/families'

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
  const citations = toCitations(caseStudy)
  return (
    <Page section="case-studies">
      {/* The first paint waits, where a browser can, until its heading has come: a paragraph painted by halves would move. */}
      <link rel="expect" href="#summary" blocking="render" />
      <RecordPage
        caseStudy={caseStudy}
        citations={citations}
        body={<RecordBody code={getBodyCode(slug)} citations={citations} toFigureAnchor={toFigureAnchor} />}
        sections={listRecordSections(caseStudy.body)}
        sectors={groupBySector(caseStudy.organisations)}
        themes={groupByTheme(caseStudy)}
        similar={
          <>
            {/* For machines, and so after the story: readers do not wait for it. */}
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own data, with every "<" written as an escape */}
            <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: formatStructuredData(toStructuredData(caseStudy)) }} />
            <SimilarProgrammes programmes={toProgrammes(caseStudy)} family={toFamilyView(caseStudy)} />
          </>
        }
        citation={formatCitation(caseStudy)}
        figureTexts={caseStudy.outcomes.map((outcome) => formatFigureText(outcome, caseStudy))}
        today={new Date().toISOString().slice(0, 10)}
      />
    </Page>
  )
}

/** The programmes most alike, each with its reasons. */
function toProgrammes(caseStudy: CaseStudy) {
  return listSimilarTo(caseStudy).map(({ slug, reasons }) => ({ caseStudy: getCaseStudy(slug), reasons }))
}

/** So many places of one model stand side by side; a family may grow without end. */
const mostOfFamily = 12

/** The same model in several places, this one first, then those it is related to, then by title. */
function toFamilyView(caseStudy: CaseStudy) {
  const family = toFamily(caseStudy, caseStudies)
  if (!family) return undefined
  const related = new Set(caseStudy.relatedTo.map(({ slug }) => slug))
  const others = family.members.filter(({ slug }) => slug !== caseStudy.slug)
  const chosen =
    others.length < mostOfFamily ? others : [...others].sort((a, b) => Number(related.has(b.slug)) - Number(related.has(a.slug)))
  const members = [caseStudy, ...chosen].slice(0, mostOfFamily).map((member) => ({ ...toCard(member), outcome: toMainOutcome(member) }))
  return {
    label: families[family.id],
    approach: family.id,
    count: family.members.length,
    members: members.map((member, index) => ({
      ...member,
      differences: index === 0 ? [] : listDifferences(caseStudy, getCaseStudy(member.slug)),
    })),
  }
}
