import { shareImageColours as colours } from '../../lib/library/share-image-colours'
import { bordersPath } from '../../lib/map/borders-path'
import { type AreaId, areaIds, areas } from '../../lib/vocabulary/areas'
import { type EvidenceStep, toBands } from '../../lib/vocabulary/evidence'

const pitch = 55
const tile = 50
/** Room for the frame of a marked tile at the edge. */
const margin = 4

type Props = { readonly areas: readonly AreaId[]; readonly step?: EvidenceStep | undefined }

/** The tile map of a share image: 55 px a tile, the places of the record marked, its own upright on their shelf. */
export function ShareImageMap({ areas: marked, step }: Props) {
  const [width, height] = [7 * pitch + 2 * margin, 10 * pitch + 2 * margin]
  const land = areaIds.map((id) => `M${areas[id].x * pitch} ${areas[id].y * pitch}h${tile}v${tile}h-${tile}z`).join('')
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${-margin} ${-margin} ${width} ${height}`}
      style={{ marginTop: 38, marginLeft: 68 }}
      aria-hidden="true"
    >
      <path d={land} fill={colours.paper} />
      <path
        d={bordersPath}
        transform={`translate(-2.5 -2.5) scale(${pitch})`}
        fill="none"
        stroke={colours['sea-line']}
        strokeWidth={2 / pitch}
      />
      {marked.map((id) => (
        // satori knows no components inside an svg
        <g key={id} transform={`translate(${areas[id].x * pitch} ${areas[id].y * pitch})`}>
          <rect x="-2" y="-2" width={tile + 4} height={tile + 4} fill={colours.here} stroke={colours.ink} strokeWidth="4" />
          <path d={toUpright(step)} fill={colours.spine} />
        </g>
      ))}
    </svg>
  )
}

/** The record as an upright on the shelf of its tile: a band of 8 px for each step, 9.5 px apart. */
function toUpright(step: EvidenceStep | undefined): string {
  const bands = step ? toBands(step) : 0
  return Array.from({ length: bands }, (_, band) => `M8 ${tile - 9 - band * 9.5}h14v8h-14z`).join('')
}
