import type { ReactNode } from 'react'
import { formatDate } from '../../lib/library/format-date'
import { toHref } from '../../lib/site'
import { approaches } from '../../lib/vocabulary/approaches'
import { directions, evidenceSteps } from '../../lib/vocabulary/evidence'
import { Locator } from '../map/locator'
import { DirectionMark } from '../marks/direction-mark'
import { EvidenceMark } from '../marks/evidence-mark'
import { Overdue } from './overdue'
import type { RecordProps } from './record-view'
import { SourceRefs } from './source-refs'

/** Title, summary, place on the map, and the two answers: how sure are we, and which way did it go. */
export function RecordHead({ caseStudy, citations, today }: RecordProps & { readonly today: string }) {
  return (
    <div className="sheet">
      <header className="record-head frame">
        <div className="record-head__text">
          <Crumbs caseStudy={caseStudy} />
          <h1>{caseStudy.title}</h1>
          <p className="lede">
            {caseStudy.summary}
            <SourceRefs ids={caseStudy.summarySource} at="cite-summary" citations={citations} />
          </p>
          <Overdue next={caseStudy.review.next} today={today}>
            <a className="overdue" href="#record">
              The review of this record is overdue: it was to be read again by {formatDate(caseStudy.review.next)}.
            </a>
          </Overdue>
        </div>
        <Locator areas={caseStudy.areas} />
        <Answers caseStudy={caseStudy} citations={citations} />
      </header>
    </div>
  )
}

function Crumbs({ caseStudy: { approaches: chosen } }: Pick<RecordProps, 'caseStudy'>) {
  const [main] = chosen
  return (
    <nav className="crumbs" aria-label="You are here">
      <ol>
        <li>
          <a href={toHref('/case-studies/')}>Case studies</a>
        </li>
        {main && (
          <li>
            <a href={toHref(`/approaches/${main}/`)}>{approaches[main].label}</a>
          </li>
        )}
      </ol>
    </nav>
  )
}

function Answers({ caseStudy, citations }: RecordProps) {
  const { evidenceStep, evidenceReason, direction } = caseStudy
  return (
    <dl className="answers">
      <Answer question="How sure are we?" mark={<EvidenceMark step={evidenceStep} />} word={evidenceSteps[evidenceStep].label}>
        <p>
          {evidenceReason.text}
          <SourceRefs ids={evidenceReason.source} at="cite-evidence" citations={citations} />
        </p>
        <Beside caseStudy={caseStudy} />
      </Answer>
      <Answer question="Which way did it go?" mark={<DirectionMark direction={direction.overall} />} word={directions[direction.overall]}>
        <p>
          {direction.reason}
          <SourceRefs ids={direction.source} at="cite-direction" citations={citations} />
        </p>
      </Answer>
    </dl>
  )
}

type AnswerProps = { readonly question: string; readonly mark: ReactNode; readonly word: string; readonly children: ReactNode }

function Answer({ question, mark, word, children }: AnswerProps) {
  return (
    <div className="answer">
      <dt>{question}</dt>
      <dd>
        <span className="answer__word">
          {mark} {word}
        </span>
        {children}
      </dd>
    </div>
  )
}

/** What stands beside the step, not below it: a process evaluation, and who evaluated. */
function Beside({ caseStudy: { processEvaluated, selfEvaluated } }: Pick<RecordProps, 'caseStudy'>) {
  if (!processEvaluated && !selfEvaluated) return null
  return (
    <p className="answer__beside">
      {processEvaluated && 'How it was delivered has been evaluated too. '}
      {selfEvaluated && <strong>The figures come from those who run or fund it.</strong>}
    </p>
  )
}
