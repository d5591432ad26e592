import type { Metadata } from 'next'
import { ApproachHead } from '../../../../components/approach/approach-head'
import { ApproachIndex } from '../../../../components/approach/approach-index'
import { HowItWorks } from '../../../../components/approach/how-it-works'
import { LocalEvidence } from '../../../../components/approach/local-evidence'
import { NoneYet } from '../../../../components/approach/none-yet'
import { WiderEvidence } from '../../../../components/approach/wider-evidence'
import { FollowLink } from '../../../../components/layout/follow-link'
import { Page } from '../../../../components/layout/page'
import { Section } from '../../../../components/layout/section'
import { SideBySide } from '../../../../components/library/side-by-side'
import { PageSources } from '../../../../components/reference/page-sources'
import { Prose } from '../../../../components/reference/prose'
import { listApproachPlaces } from '../../../../lib/content/approach-cited-places'
import { approachTexts } from '../../../../lib/content/approaches'
import { caseStudies } from '../../../../lib/content/case-studies'
import { toPageCitations } from '../../../../lib/content/page-citations'
import { toCard } from '../../../../lib/library/card'
import { formatCaseStudies, toSentence } from '../../../../lib/library/format-count'
import { selectCards, toLibraryPath } from '../../../../lib/library/library-path'
import { toApproachFeed } from '../../../../lib/share/followed'
import { toPageMetadata } from '../../../../lib/share/page-metadata'
import { approachDefinitions } from '../../../../lib/vocabulary/approach-definitions'
import { type ApproachId, approaches, approachIds } from '../../../../lib/vocabulary/approaches'

type Props = { readonly params: Promise<{ readonly id: string }> }

const cards = caseStudies.map(toCard)

export const dynamicParams = false

export function generateStaticParams() {
  return approachIds.map((id) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = toApproachId((await params).id)
  const count = selectCards(cards, { approach: [id] }).length
  return toPageMetadata({
    title: approaches[id].label,
    description: `${approachDefinitions[id]} ${toSentence(formatCaseStudies(count))}, and what the wider evidence says.`,
    path: `/approaches/${id}/`,
    followed: toApproachFeed(id),
  })
}

export default async function ApproachPage({ params }: Props) {
  const id = toApproachId((await params).id)
  const text = approachTexts[id]
  const here = selectCards(cards, { approach: [id] })
  const citations = toPageCitations(text.sources, listApproachPlaces(text))
  return (
    <Page section="approaches">
      <div className="sheet">
        <ApproachHead id={id} cards={here} />
      </div>
      <div className="frame">
        <Section id="what" title="What it is">
          <Prose code={text.bodyCode} />
        </Section>
        <Section id="how" title="How it is meant to work" note="The idea, not yet the evidence.">
          <HowItWorks statements={text.howItWorks} citations={citations} />
        </Section>
        <Section
          id="case-studies"
          title="Side by side"
          note={
            <>
              {here.length > 0 && 'Case studies under this heading, surest evidence first. '}
              <FollowLink path={`/approaches/${id}/`} what={approaches[id].label} />
            </>
          }
        >
          {here.length > 0 ? (
            <SideBySide cards={here} label={`Case studies: ${approaches[id].label}`} path={toLibraryPath({ approach: [id] })} />
          ) : (
            <NoneYet related={text.related} cards={cards} />
          )}
        </Section>
        <Section
          id="wider"
          title="What the wider evidence says"
          note="From bodies that look across many programmes, most of them elsewhere. It does not say what happened here."
        >
          <WiderEvidence text={text} citations={citations} />
        </Section>
        {text.localEvidence.length > 0 && (
          <Section id="local" title="How local results compare" note="This library’s reading of the two together.">
            <LocalEvidence items={text.localEvidence} cards={cards} />
          </Section>
        )}
        <Section id="related" title="Look at next">
          <ApproachIndex cards={cards} level="h3" ids={text.related} />
        </Section>
        <PageSources sources={citations.sources} note="Read as stored copies, most of them the opening part of a page." />
      </div>
    </Page>
  )
}

/** Throws for an id that is no approach: Next asks only for those listed. */
function toApproachId(id: string): ApproachId {
  const found = approachIds.find((candidate) => candidate === id)
  if (!found) throw new Error(`"${id}" is not an approach.`)
  return found
}
