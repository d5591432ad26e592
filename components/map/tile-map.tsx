import type { ReactNode } from 'react'
import type { AreaShelves } from '../../lib/library/shelves'
import { bordersPath } from '../../lib/map/borders-path'
import { type AreaId, areaIds, areas } from '../../lib/vocabulary/areas'
import { Tile } from './tile'

type HeroProps = { readonly shelves: AreaShelves; readonly example?: AreaId | undefined; readonly labelledBy: string }

/** All 43 areas, each a link; one may be marked as the example. Heading `labelledBy` names the list. */
export function HeroTileMap({ shelves, example, labelledBy }: HeroProps) {
  return (
    <TileMapFrame variant="hero" labelledBy={labelledBy}>
      {(id) => <Tile area={id} steps={shelves[id]} state={id === example ? 'here' : undefined} />}
    </TileMapFrame>
  )
}

type AreaProps = {
  readonly shelves: AreaShelves
  readonly here: readonly AreaId[]
  readonly near: readonly AreaId[]
  readonly labelledBy: string
}

/** The areas of a page and their neighbours; the rest of the country is blank. The only area of a page is no link to itself. */
export function AreaTileMap({ shelves, here, near, labelledBy }: AreaProps) {
  return (
    <TileMapFrame variant="area" labelledBy={labelledBy}>
      {(id) => {
        if (here.includes(id)) return <Tile area={id} steps={shelves[id]} state="here" linked={here.length > 1} />
        if (near.includes(id)) return <Tile area={id} steps={shelves[id]} state="near" />
        return <span className="tile tile--far" />
      }}
    </TileMapFrame>
  )
}

type FrameProps = { readonly variant: 'hero' | 'area'; readonly labelledBy: string; readonly children: (area: AreaId) => ReactNode }

function TileMapFrame({ variant, labelledBy, children }: FrameProps) {
  return (
    <>
      <ol className={`tile-map tile-map--${variant}`} aria-labelledby={labelledBy}>
        {areaIds.map((id) => (
          <TileMapCell key={id} area={id}>
            {children(id)}
          </TileMapCell>
        ))}
      </ol>
      <TileMapBorders />
    </>
  )
}

/** A place on the grid of the map. Column and row are data, read by components.css: the policy of the site allows no style attribute. */
export function TileMapCell({ area, children }: { readonly area: AreaId; readonly children: ReactNode }) {
  const { x, y, region } = areas[area]
  return (
    <li className="tile-map__cell" data-x={x} data-y={y} data-region={region}>
      {children}
    </li>
  )
}

/** The lines between regions, laid over a tile map of any size. */
export function TileMapBorders() {
  return (
    <svg className="tile-map__borders" viewBox="0 0 7 10" aria-hidden="true">
      <path d={bordersPath} />
    </svg>
  )
}

type PlacesProps = { readonly shelves: AreaShelves; readonly labelledBy: string }

/** Only the areas with something on their shelf; the rest of the country is blank. */
export function PlacesTileMap({ shelves, labelledBy }: PlacesProps) {
  return (
    <TileMapFrame variant="area" labelledBy={labelledBy}>
      {(id) => (shelves[id].length > 0 ? <Tile area={id} steps={shelves[id]} /> : <span className="tile tile--far" />)}
    </TileMapFrame>
  )
}
