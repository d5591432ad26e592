import { toBriefing } from '../../lib/compare/briefing'
import type { CaseStudy } from '../../lib/content/case-study'
import { toUrl } from '../../lib/site'
import { approaches } from '../../lib/vocabulary/approaches'
import { ComparisonLines } from '../compare/comparison-lines'
import { DirectionVerdict, StepVerdict } from '../marks/verdict'

type Props = { readonly record: CaseStudy; readonly place: string; readonly note: string; readonly foot: string }

/** One page about one programme. */
export function BriefingSheet({ record, place, note, foot }: Props) {
  const { slug, title, summary, approaches: chosen, evidenceStep, evidenceReason, direction } = record
  return (
    <article className="sheet-page" aria-labelledby={`sheet-${slug}`}>
      <p className="entry__place">
        {place} {chosen[0] && <span className="quiet">· {approaches[chosen[0]].label}</span>}
      </p>
      <h2 id={`sheet-${slug}`}>{title}</h2>
      <p className="sheet-page__summary">{summary}</p>
      <dl className="sheet-page__answers">
        <div>
          <dt>How sure are we?</dt>
          <dd>
            <StepVerdict step={evidenceStep} /> <p>{evidenceReason.text}</p>
          </dd>
        </div>
        <div>
          <dt>Which way did it go?</dt>
          <dd>
            <DirectionVerdict direction={direction.overall} /> <p>{direction.reason}</p>
          </dd>
        </div>
      </dl>
      {note !== '' && (
        <p className="sheet-page__note">
          <strong>My note.</strong> {note}
        </p>
      )}
      <dl className="sheet-page__items">
        {toBriefing(record).map(({ id, label, lines, more, missing, names }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {lines.length === 0 ? (
                <span className="unknown">{missing}</span>
              ) : (
                <ComparisonLines lines={lines} paper={lines.length} offPaper={0} names={names} />
              )}
              {more > 0 && <p className="sheet-page__more">+ {more} more in the record</p>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="sheet-page__foot">
        {foot}. The whole record, with its sources: <a href={toUrl(`/case-studies/${slug}/`)}>{toUrl(`/case-studies/${slug}/`)}</a>
      </p>
    </article>
  )
}
