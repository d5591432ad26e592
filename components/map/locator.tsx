import { bordersPath } from '../../lib/map/borders-path'
import { landPitch, landTile, toCoast } from '../../lib/map/land-path'
import { toHref } from '../../lib/site'
import { type AreaId, areas } from '../../lib/vocabulary/areas'

const width = 68.6
const height = 98.6

/** The map at the head of a record: the marked places, named off the coast on a leader line, or below the map if several. */
export function Locator({ areas: marked }: { readonly areas: readonly AreaId[] }) {
  const [only] = marked
  const single = marked.length === 1 && only !== undefined
  // Where the label stands: the first column of sea in the row of the tile.
  const place = single ? { 'data-x': toCoast(areas[only].y), 'data-y': areas[only].y } : {}
  return (
    <figure className={single ? 'locator' : 'locator locator--several'} {...place}>
      <svg className="locator__map" viewBox={`-1 -1 ${width + 2} ${height + 2}`} aria-hidden="true">
        <use href="#land" />
        <path className="borders" transform={`translate(-.7 -.7) scale(${landPitch})`} d={bordersPath} />
        {single && <path className="leader" d={toLeader(only)} />}
        {marked.map((id) => (
          <rect key={id} className="here" x={areas[id].x * landPitch - 0.5} y={areas[id].y * landPitch - 0.5} width="9.6" height="9.6" />
        ))}
      </svg>
      <figcaption>
        <span className="vh">On the map of the 43 police force areas: </span>
        {marked.map((id, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <a href={toHref(`/areas/${id}/`)}>{areas[id].label}</a>
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

/** From the marked tile to the east coast of its row, at the height of the label's rule. */
function toLeader(id: AreaId): string {
  const y = areas[id].y * landPitch + landTile / 2
  return `M${areas[id].x * landPitch + landTile} ${y}H${toCoast(areas[id].y) * landPitch}`
}
