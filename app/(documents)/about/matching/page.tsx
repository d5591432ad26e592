import { DocHead } from '../../../../components/layout/doc-head'
import { Page } from '../../../../components/layout/page'
import { Section } from '../../../../components/layout/section'
import { RankingExample } from '../../../../components/replicate/ranking-example'
import { RankingTable } from '../../../../components/replicate/ranking-table'
import { SimilarRule } from '../../../../components/replicate/similar-rule'
import { caseStudies } from '../../../../lib/content/case-studies'
import { toMatchProfile } from '../../../../lib/match/profile'
import { rankProgrammes } from '../../../../lib/match/rank'
import { noAnswers } from '../../../../lib/match/replicate-state'
import { toPageMetadata } from '../../../../lib/share/page-metadata'
import { toHref } from '../../../../lib/site'

export const metadata = toPageMetadata({
  title: 'How programmes are matched',
  description:
    'The whole rule behind “Find programmes for our area” and “Similar programmes”: what is asked, how many points each answer brings, what leaves a programme out.',
  path: '/about/matching/',
})

/** Answers a reader can follow by hand. */
const example = { ...noAnswers, violence: ['knife-carrying', 'knife-crime'], group: ['children'], setting: ['custody'] }

/** The ranking rule in plain English; the table is the one the program uses. */
export default function MatchingPage() {
  const { matches } = rankProgrammes(caseStudies.map(toMatchProfile), example)
  return (
    <Page section="about">
      <DocHead
        title="How programmes are matched"
        lede="One rule for every area and every programme. It works on the reader’s device, from the table on this page, and can be worked by hand."
        crumbs={[['/about/', 'About']]}
      />
      <div className="frame">
        <Section id="order" title="What comes first">
          <div className="section__prose">
            <p>
              <a href={toHref('/replicate/')}>Find programmes for our area</a> asks what you need and what you have. A programme earns
              points for each answer it meets; the list is in order of points, then of how sure we are, then of title. A question you skip
              brings no points and costs none.
            </p>
            <p>
              What a programme works on, whom it is for and where it meets them weigh most, because they cannot be changed without making it
              another programme. Age and partners come next: they can be changed, with work. How sure we are and which way it went come
              after fit, because sure evidence about somebody else’s problem is no help; ask for a least step if you need one. Nearness and
              whether it runs only decide between programmes that are otherwise alike.
            </p>
            <p>
              The weights are a judgement of this library, not a finding. Points put programmes in order; they do not say that a programme
              works, or would work with you.
            </p>
          </div>
        </Section>
        <Section id="table" title="The table" note="The program and the reasons it gives use these lines and no others.">
          <RankingTable />
        </Section>
        <Section id="left-out" title="What leaves a programme out">
          <LeavesOut />
        </Section>
        <Section id="example" title="An example">
          <RankingExample matches={matches.slice(0, 3)} answers={example} />
        </Section>
        <Section id="similar" title="Similar programmes">
          <SimilarRule />
        </Section>
      </div>
    </Page>
  )
}

function LeavesOut() {
  return (
    <div className="section__prose">
      <p>
        Three kinds of answer are constraints. They bring no points; what fails one is not on the list, and the page says how many failed
        which and offers to bring them back:
      </p>
      <ul className="bullets">
        <li>how sure it must be: everything below that evidence step is left out;</li>
        <li>
          where you cannot work and whom you cannot count on: a programme is left out if any of its settings, or any sector that leads it or
          takes part, is among them;
        </li>
        <li>what you will not take on: programmes that have ended, have no published sum, or were evaluated only by those who run them.</li>
      </ul>
      <p>
        A programme that meets none of the needs you named (violence, people, ages, places) is set aside in the same way. Nothing else is
        hidden.
      </p>
    </div>
  )
}
