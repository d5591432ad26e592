import { useId } from 'react'
import type { CaseStudy } from '../../lib/content/case-study'
import { type FitAnswer, type FitFactorId, fitAnswers, fitFactors } from '../../lib/fit/fit-factors'
import { type FactorNote, type FitChange, longestNote } from '../../lib/fit/fit-notes'
import { listFitRows } from '../../lib/fit/fit-rows'
import { ComparisonCell } from '../compare/comparison-cell'

type Props = {
  readonly id: FitFactorId
  readonly record: CaseStudy | undefined
  readonly failed: boolean
  readonly slug: string
  readonly title: string
  readonly note: FactorNote | undefined
  readonly onChange: (change: FitChange) => void
}

/** One factor: what the record says, and what the reader makes of it. */
export function FitFactor({ id, record, failed, slug, title, note, onChange }: Props) {
  const { label, question } = fitFactors[id]
  return (
    <section className="factor" aria-labelledby={`factor-${id}`}>
      <h3 className="factor__title" id={`factor-${id}`}>
        {label} <span className="factor__question">{question}</span>
      </h3>
      <div className="factor__sides">
        <div className="factor__record">
          <h4 className="label">The record</h4>
          {record ? <RecordSide id={id} record={record} title={title} /> : <p>{failed ? 'Not loaded.' : 'Reading the record…'}</p>}
        </div>
        <ReaderSide id={id} slug={slug} note={note} onChange={onChange} />
      </div>
    </section>
  )
}

function RecordSide({ id, record, title }: { readonly id: FitFactorId; readonly record: CaseStudy; readonly title: string }) {
  return (
    <dl className="factor__rows">
      {listFitRows(id, record).map(({ row, cell }) => (
        <div key={row.id}>
          <dt>{row.label}</dt>
          <dd>
            <ComparisonCell row={row} cell={cell} slug={record.slug} title={title} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ReaderSide({ id, slug, note, onChange }: Pick<Props, 'id' | 'slug' | 'note' | 'onChange'>) {
  const field = useId()
  const { label, ask } = fitFactors[id]
  return (
    <div className="factor__ours">
      <fieldset>
        <legend className="label">
          Our area<span className="vh">: {label}</span>
        </legend>
        <div className="factor__answers">
          {(Object.keys(fitAnswers) as FitAnswer[]).map(
            (
              answer, // Object.keys forgets the literal keys
            ) => (
              <label className="factor__answer" key={answer}>
                <input
                  type="radio"
                  name={`${field}-answer`}
                  checked={note?.answer === answer}
                  onChange={() => onChange({ kind: 'answer', slug, factor: id, answer })}
                />
                {fitAnswers[answer]}
              </label>
            ),
          )}
        </div>
      </fieldset>
      <label className="factor__ask" htmlFor={field}>
        {ask}
      </label>
      <textarea
        className="factor__note"
        id={field}
        rows={5}
        maxLength={longestNote}
        value={note?.note ?? ''}
        onChange={(event) => onChange({ kind: 'note', slug, factor: id, note: event.target.value })}
      />
      <p className="factor__written" aria-hidden="true">
        {note?.note}
      </p>
    </div>
  )
}
