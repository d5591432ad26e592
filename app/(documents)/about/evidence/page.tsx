import { DocHead } from '../../../../components/layout/doc-head'
import { Page } from '../../../../components/layout/page'
import { Section } from '../../../../components/layout/section'
import { DirectionVerdict, StepVerdict } from '../../../../components/marks/verdict'
import { PageSources } from '../../../../components/reference/page-sources'
import { Statements } from '../../../../components/reference/statements'
import { Unread } from '../../../../components/reference/unread'
import { toPageCitations } from '../../../../lib/content/page-citations'
import { listReferencePlaces } from '../../../../lib/content/reference-cited-places'
import { widerEvidence } from '../../../../lib/content/reference-files'
import { toSentence } from '../../../../lib/library/format-count'
import { toPageMetadata } from '../../../../lib/share/page-metadata'
import { type Direction, directions, type EvidenceStep, evidenceStepIds, evidenceSteps } from '../../../../lib/vocabulary/evidence'

const citations = toPageCitations(widerEvidence.sources, listReferencePlaces(widerEvidence))

export const metadata = toPageMetadata({
  title: 'What the evidence words mean',
  description:
    'Described, Monitored, Compared, Tested, Repeated: the rule behind each word, what the directions mean, and how the wider evidence is quoted.',
  path: '/about/evidence/',
})

/** The rule of `lib/content/evidence-step.ts`, in words. */
const stepRules: Readonly<Record<EvidenceStep, string>> = {
  repeated:
    'This programme was compared or tested, with a clear result, and independent evaluators of the same model in another area, also with a comparison or a randomised trial, found the same direction.',
  tested: 'A randomised trial of this programme has reported.',
  compared: 'A study of this programme with a comparison group or area has reported.',
  monitored: 'Counts, or figures from before and after, have been reported for this programme, with nothing to compare them with.',
  described:
    'None of these. There is an account, interviews, a cost study or an evaluation of how the work was done, or nothing whose results could be read.',
}

const directionRules: Readonly<Record<Direction, string>> = {
  better: 'What was measured went the way the programme wanted.',
  mixed: 'Some of what was measured went that way and some did not.',
  none: 'It was looked for, and no difference was found. That is a result.',
  worse: 'What was measured went the other way.',
  'not-measured': 'No figure read can show a direction: a count alone, for example.',
}

export default function EvidenceWordsPage() {
  return (
    <Page section="about">
      <DocHead
        title="What the evidence words mean"
        lede="Two questions, two answers in words: how sure are we, and which way did it go? Neither is a score, and a strong study of something that did no good is still a strong study."
        crumbs={[['/about/', 'About']]}
      />
      <div className="frame">
        <Section id="steps" title="How sure are we?" note="Derived by rule from the evaluations a record lists; nobody types it.">
          <StepTable />
        </Section>
        <Section id="rule" title="How the rule is applied">
          <Rule />
        </Section>
        <Section
          id="directions"
          title="Which way did it go?"
          note="For each outcome, and overall with a reason. Given by the record’s authors, who say why."
        >
          <DirectionTable />
        </Section>
        <Statements sections={widerEvidence.sections} citations={citations} />
        <Section id="unread" title="What we could not read of them">
          <Unread items={widerEvidence.unread} />
        </Section>
        <PageSources sources={citations.sources} />
      </div>
    </Page>
  )
}

function StepTable() {
  return (
    <dl className="statements">
      {[...evidenceStepIds].reverse().map((step) => (
        <div className="statement" key={step}>
          <dt>
            <StepVerdict step={step} />
          </dt>
          <dd>
            <strong>{toSentence(evidenceSteps[step].meaning)}.</strong> {stepRules[step]}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Rule() {
  return (
    <div className="section__prose">
      <p>
        The highest step that holds is the one shown. Only evaluations whose results were read count: one that exists but was not read, or
        is under way, is listed and changes nothing.
      </p>
      <p>
        Evaluations of the same model elsewhere count only towards <strong>Repeated</strong>, and only when independent. A result counts as
        clear when it is better, worse, or no difference found; mixed is not clear enough to be found again.
      </p>
      <p>
        An evaluation of how the work was done (a process evaluation) is shown beside the step, not below it: it answers another question.
        Where everything that counts was evaluated by those who run or fund the programme, the record says so aloud.
      </p>
      <p>
        The step says how far a figure can be trusted to come from the programme. It does not say how large the effect is, whether it lasts,
        or whether it would come about elsewhere.
      </p>
    </div>
  )
}

function DirectionTable() {
  return (
    <dl className="statements">
      {(Object.keys(directions) as Direction[]).map((direction) => (
        <div className="statement" key={direction}>
          <dt>
            <DirectionVerdict direction={direction} />
          </dt>
          <dd>{directionRules[direction]}</dd>
        </div>
      ))}
    </dl>
  )
}
