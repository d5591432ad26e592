import type { AreaFactsFile } from '../../lib/content/area-facts-schema'
import type { PageCitations } from '../../lib/content/page-citations'
import type { AreaShelves } from '../../lib/library/shelves'
import { toHref } from '../../lib/site'
import { type AreaId, areas } from '../../lib/vocabulary/areas'
import { evidenceSteps } from '../../lib/vocabulary/evidence'
import { TableFrame } from '../layout/table-frame'
import { Shelf } from '../map/shelf'
import { SourceRefs } from '../record/source-refs'

type Props = {
  readonly members: readonly AreaId[]
  readonly shelves: AreaShelves
  readonly facts: AreaFactsFile
  readonly citations: PageCitations
}

/** The police force areas of a region: shelf, who holds the functions, and the unit's own name. */
export function RegionTable({ members, shelves, facts, citations }: Props) {
  return (
    <TableFrame label="Police force areas of the region">
      <table className="grid-table grid-table--region">
        <thead>
          <tr>
            <th scope="col">Police force area</th>
            <th scope="col">Case studies</th>
            <th scope="col">Holds the PCC function</th>
            <th scope="col">Violence reduction unit</th>
          </tr>
        </thead>
        <tbody>
          {members.map((id) => (
            <RegionRow key={id} area={id} shelves={shelves} facts={facts} citations={citations} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

function RegionRow({ area, shelves, facts, citations }: Omit<Props, 'members'> & { readonly area: AreaId }) {
  const { holder, unit } = facts.areas[area]
  const [surest] = shelves[area]
  return (
    <tr>
      <th scope="row">
        <a href={toHref(`/areas/${area}/`)}>{areas[area].label}</a>
      </th>
      <td>
        <span className="shelf-count">
          <Shelf steps={shelves[area]} />{' '}
          {surest ? `${shelves[area].length}, surest ${evidenceSteps[surest].label}` : <span className="unknown">none yet</span>}
        </span>
      </td>
      <td>
        {holder.name}
        <SourceRefs ids={holder.source} at={`cite-holder-${area}`} citations={citations} />
      </td>
      <td>
        {unit ? (unit.name ?? <span className="unknown">own name not found</span>) : <span className="unknown">none named</span>}
        {unit && <SourceRefs ids={unit.source} at={`cite-unit-${area}`} citations={citations} />}
      </td>
    </tr>
  )
}
