import type { Evaluation } from '../../lib/content/case-study-schema'
import type { Citations } from '../../lib/content/citations'
import { toHref } from '../../lib/site'
import { evaluationKinds, evaluationSites, evaluationStates, independences } from '../../lib/vocabulary/evidence'
import { DirectionVerdict } from '../marks/verdict'
import type { RecordProps } from './record-view'
import { SourceRefs } from './source-refs'

/** Every evaluation, also those unread or under way: the evidence step follows from those whose results were read. */
export function EvaluationsList({ caseStudy: { evaluations }, citations }: RecordProps) {
  if (evaluations.length === 0) return null
  return (
    <>
      <h3 className="subhead wide" id="evaluations">
        Evaluations
      </h3>
      <p className="section-note">
        The word at the head of the page follows <a href={toHref('/about/evidence/')}>by rule</a> from those whose results were read.
      </p>
      <ul className="evaluations wide">
        {evaluations.map((evaluation, index) => (
          <EvaluationItem
            key={`${evaluation.kind} ${evaluation.by}`}
            evaluation={evaluation}
            at={`cite-evaluation-${index + 1}`}
            citations={citations}
          />
        ))}
      </ul>
    </>
  )
}

type ItemProps = { readonly evaluation: Evaluation; readonly at: string; readonly citations: Citations }

function EvaluationItem({ evaluation, at, citations }: ItemProps) {
  const { kind, by, independence, state, site, direction, period, size, note, source } = evaluation
  return (
    <li className="evaluation">
      <p className="evaluation__kind">
        {evaluationKinds[kind]}
        {site === 'elsewhere' && <span className="evaluation__site">{evaluationSites.elsewhere}</span>}
      </p>
      <div className="evaluation__text">
        <p>
          {by}.{independence !== 'not-stated' || state === 'reported' ? ` ${independences[independence]}.` : ''}
          {[size, period].filter((part) => part !== undefined).map((part) => ` ${toSentence(part)}`)}
          <SourceRefs ids={source} at={at} citations={citations} />
        </p>
        {note && <p>{note}</p>}
      </div>
      <p className="evaluation__result">
        {state === 'reported' ? <DirectionVerdict direction={direction} /> : <span className="unknown">{evaluationStates[state]}</span>}
      </p>
    </li>
  )
}

function toSentence(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`
}
