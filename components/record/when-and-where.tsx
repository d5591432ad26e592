import type { ReactNode } from 'react'
import { formatDate } from '../../lib/library/format-date'
import type { RecordProps } from './record-view'
import { SourceRefs } from './source-refs'

/** When it began and ended, and every place with what ran there. */
export function WhenAndWhere({ caseStudy: { started, ended, places }, citations }: RecordProps) {
  return (
    <>
      <h3 className="subhead wide">When and where</h3>
      <dl className="takes wide">
        <Row name="Began">
          {started ? formatDate(started.date) : <span className="unknown">No source read says.</span>}
          <SourceRefs ids={started?.source} at="cite-started" citations={citations} />
        </Row>
        {ended && (
          <Row name="Ended">
            {formatDate(ended.date)}
            <SourceRefs ids={ended.source} at="cite-ended" citations={citations} />
          </Row>
        )}
        <Row name="Places" id="places">
          <ul>
            {places.map(({ name, note, source }, index) => (
              <li key={name}>
                <strong>{name}</strong>
                {note && `: ${note}`}
                <SourceRefs ids={source} at={`cite-place-${index + 1}`} citations={citations} />
              </li>
            ))}
          </ul>
        </Row>
      </dl>
    </>
  )
}

function Row({ name, id, children }: { readonly name: string; readonly id?: string; readonly children: ReactNode }) {
  return (
    <div id={id}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
