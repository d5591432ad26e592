import { fitFactorIds, fitFactors } from '../../lib/fit/fit-factors'
import { toHref } from '../../lib/site'

/** The questions to work through by hand: without JavaScript the page cannot read a record or keep an answer. */
export function FitWithoutScript() {
  return (
    <div className="frame no-script fit__without">
      <p className="notice">
        Filling in the record’s side and keeping your answers needs JavaScript. These are the questions; the answers of each programme stand
        in its record, found in the <a href={toHref('/case-studies/')}>library</a>.
      </p>
      <dl className="statements">
        {fitFactorIds.map((id) => (
          <div className="statement" key={id}>
            <dt>{fitFactors[id].label}</dt>
            <dd>
              <strong>{fitFactors[id].question}</strong> {fitFactors[id].ask}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
