import { EvaluationsList } from './evaluations-list'
import { OutcomesTable } from './outcomes-table'
import type { RecordProps } from './record-view'
import { SectionHeading } from './section-heading'
import { SourceRefs } from './source-refs'

type Props = RecordProps & { readonly figureTexts: readonly string[] }

/** Outcomes, each with what it is compared with; who evaluated; what the figures cannot show. */
export function WhatWasMeasured({ caseStudy, citations, figureTexts }: Props) {
  return (
    <section aria-labelledby="measured">
      <SectionHeading id="measured">What was measured</SectionHeading>
      <OutcomesTable caseStudy={caseStudy} citations={citations} figureTexts={figureTexts} />
      <EvaluationsList caseStudy={caseStudy} citations={citations} />
      <ReadWithCare caseStudy={caseStudy} citations={citations} />
    </section>
  )
}

function ReadWithCare({ caseStudy: { contradictions, limits }, citations }: RecordProps) {
  return (
    <div className="note">
      <h3>Read these figures with care</h3>
      <ul>
        <Doubts doubts={contradictions} at="cite-contradiction" citations={citations} sign="Sources disagree" />
        <Doubts doubts={limits} at="cite-limit" citations={citations} />
      </ul>
    </div>
  )
}

type DoubtsProps = Pick<RecordProps, 'citations'> & {
  readonly doubts: RecordProps['caseStudy']['limits']
  readonly at: string
  readonly sign?: string
}

function Doubts({ doubts, at, sign, citations }: DoubtsProps) {
  return doubts.map(({ about, text, source }, index) => (
    <li key={about}>
      {sign && <span className="note__sign">{sign}: </span>}
      <strong>{/[.?!]$/.test(about) ? about : `${about}.`}</strong> {text}
      <SourceRefs ids={source} at={`${at}-${index + 1}`} citations={citations} />
    </li>
  ))
}
