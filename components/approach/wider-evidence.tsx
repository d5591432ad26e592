import type { ApproachText } from '../../lib/content/approach-schema'
import type { PageCitations } from '../../lib/content/page-citations'
import { formatDate } from '../../lib/library/format-date'
import { toHref } from '../../lib/site'
import { evidenceBodies } from '../../lib/vocabulary/evidence-bodies'
import { TableFrame } from '../layout/table-frame'
import { SourceRefs } from '../record/source-refs'

type Props = { readonly text: ApproachText; readonly citations: PageCitations }
type Row = ApproachText['widerEvidence'][number]

/** What bodies that look across many programmes say, each rating in its own words, with what could not be read. */
export function WiderEvidence({ text: { widerEvidence, notFound }, citations }: Props) {
  return (
    <div>
      {widerEvidence.length > 0 && (
        <TableFrame label="What the wider evidence says">
          <table className="grid-table wider">
            <thead>
              <tr>
                <th scope="col">Work it looked at</th>
                <th scope="col">Who says so</th>
                <th scope="col">Rating, in its words</th>
                <th scope="col">What it says</th>
                <th scope="col">Read on</th>
              </tr>
            </thead>
            <tbody>
              {widerEvidence.map((row, index) => (
                <WiderRow key={row.strand} row={row} at={`cite-wider-${index + 1}`} citations={citations} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {notFound && (
        <p className="neighbours__empty">
          <strong>Looked for and not found:</strong> {notFound.text}
          <SourceRefs ids={notFound.source} at="cite-not-found" citations={citations} />
        </p>
      )}
      <p className="neighbours__empty">
        <a href={toHref('/about/evidence/#bodies')}>How these bodies rate, and how far their words reach</a>
      </p>
    </div>
  )
}

function WiderRow({ row, at, citations }: { readonly row: Row; readonly at: string; readonly citations: PageCitations }) {
  return (
    <tr>
      <th scope="row">{row.strand}</th>
      <td>{evidenceBodies[row.body]}</td>
      <td>
        {row.rating ? (
          <span className="wider__rating">{row.rating}</span>
        ) : (
          <span className="unknown">{row.body === 'yef-toolkit' ? 'rating not seen' : 'no rating'}</span>
        )}
      </td>
      <td>
        {row.says}
        <SourceRefs ids={row.source} at={at} citations={citations} />
        {row.couldNotRead && (
          <span className="wider__unread">
            <span className="unknown">Not read:</span> {row.couldNotRead}
          </span>
        )}
      </td>
      <td className="nowrap">{formatDate(row.readOn)}</td>
    </tr>
  )
}
