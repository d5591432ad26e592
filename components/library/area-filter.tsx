import { type AreaId, areaIds, areas } from '../../lib/vocabulary/areas'
import { TileMapBorders, TileMapCell } from '../map/tile-map'
import type { FacetProps } from './facet-group'

type Props = FacetProps & { readonly staying: ReadonlySet<string> }

/** The tile map as a filter: a checkbox in the tile of every area with results; a chosen region frames its tiles. */
export function AreaFilter({ chosen, counts, staying, onToggle }: Props) {
  return (
    <>
      <p className="facet__hint">Choose tiles on the map, or regions below it.</p>
      <div className="facet__map">
        <ol className="tile-map tile-map--filter">
          {areaIds.map((id) => (
            <TileMapCell key={id} area={id}>
              {staying.has(id) || counts.has(id) ? (
                <PickTile
                  id={id}
                  checked={chosen.includes(id)}
                  near={chosen.includes(areas[id].region)}
                  count={counts.get(id) ?? 0}
                  onPick={(control) => onToggle('area', id, control)}
                />
              ) : (
                <span className="tile tile--none">
                  <span className="vh">{areas[id].label}, none</span>
                </span>
              )}
            </TileMapCell>
          ))}
        </ol>
        <TileMapBorders />
      </div>
    </>
  )
}

type PickProps = {
  readonly id: AreaId
  readonly checked: boolean
  readonly near: boolean
  readonly count: number
  readonly onPick: (control: HTMLElement) => void
}

function PickTile({ id, checked, near, count, onPick }: PickProps) {
  return (
    <label className={near ? 'tile tile--pick tile--near' : 'tile tile--pick'}>
      <input className="vh" type="checkbox" name="area" value={id} checked={checked} onChange={(event) => onPick(event.currentTarget)} />
      <span className="vh">{areas[id].label}, </span>
      <span className="tile__count">{count}</span>
      <span className="tile__tip" aria-hidden="true">
        {areas[id].label}
      </span>
    </label>
  )
}
