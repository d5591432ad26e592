import { landPitch, landViewBox } from '../../lib/map/land-path'
import { type AreaId, areas } from '../../lib/vocabulary/areas'

type Props = { readonly areas: readonly AreaId[]; readonly className?: string }

/** The country at the size of a stamp, with the places of one case study marked. */
export function MiniMap({ areas: marked, className }: Props) {
  const names = marked.map((id) => areas[id].label).join(', ')
  return (
    <svg className={className ? `mini-map ${className}` : 'mini-map'} viewBox={landViewBox} role="img" aria-label={`Where: ${names}`}>
      <use href="#land" />
      {marked.map((id) => (
        <rect key={id} className="here" x={areas[id].x * landPitch - 0.9} y={areas[id].y * landPitch - 0.9} width="10.4" height="10.4" />
      ))}
    </svg>
  )
}
