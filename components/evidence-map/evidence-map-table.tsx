import type { EvidenceCell, EvidenceRow } from '../../lib/library/evidence-map'
import { toHref } from '../../lib/site'
import { approaches } from '../../lib/vocabulary/approaches'
import { evidenceSteps } from '../../lib/vocabulary/evidence'
import { regionIds, regions } from '../../lib/vocabulary/regions'
import { TableFrame } from '../layout/table-frame'
import { Shelf } from '../map/shelf'

/** Approach by region. A filled cell links to its case studies in the library; an empty one is an open frame. */
export function EvidenceMapTable({ rows }: { readonly rows: readonly EvidenceRow[] }) {
  return (
    <TableFrame label="Evidence map">
      <table className="evidence-map">
        <thead>
          <tr>
            <th scope="col">Approach</th>
            {regionIds.map((id) => (
              <th key={id} scope="col">
                <a href={toHref(`/areas/${id}/`)}>{regions[id].replace(/ region$/, '')}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ approach, cells }) => (
            <tr key={approach}>
              <th scope="row">
                <a href={toHref(`/approaches/${approach}/`)}>{approaches[approach].label}</a>
              </th>
              {cells.map((cell) => (
                <td key={cell.region}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

function Cell({ cell: { shelf, path } }: { readonly cell: EvidenceCell }) {
  const [surest] = shelf
  if (!surest) {
    return (
      <span className="cell cell--empty">
        <span className="vh">None yet</span>
      </span>
    )
  }
  return (
    <a className="cell" href={toHref(path)}>
      <span className="cell__words">
        <span className="cell__count">{shelf.length}</span>{' '}
        <span className="vh">case {shelf.length === 1 ? 'study' : 'studies'}, surest: </span>
        {evidenceSteps[surest].label}
      </span>
      <Shelf steps={shelf} />
    </a>
  )
}
