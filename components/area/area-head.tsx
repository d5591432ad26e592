import type { AreaFactsFile } from '../../lib/content/area-facts-schema'
import type { PageCitations } from '../../lib/content/page-citations'
import type { AreaPlace } from '../../lib/library/area-place'
import type { Card } from '../../lib/library/card'
import type { AreaShelves } from '../../lib/library/shelves'
import { regions } from '../../lib/vocabulary/regions'
import { Crumbs } from '../layout/crumbs'
import { BigShelf } from '../map/big-shelf'
import { AreaTileMap } from '../map/tile-map'
import { AreaFacts } from './area-facts'

type Props = {
  readonly place: AreaPlace
  readonly cards: readonly Card[]
  readonly shelves: AreaShelves
  readonly lede: string
  readonly facts: AreaFactsFile
  readonly citations: PageCitations
}

/** Name, facts, the place's own shelf, and where it lies among its neighbours. */
export function AreaHead({ place, cards, shelves, lede, facts, citations }: Props) {
  const { kind, label, region, members, near } = place
  const [only] = members
  return (
    <header className="area-head frame">
      <div className="area-head__text">
        <Crumbs
          links={
            kind === 'area'
              ? [
                  ['/areas/', 'Areas'],
                  [`/areas/${region}/`, regions[region]],
                ]
              : [['/areas/', 'Areas']]
          }
        />
        <h1>{label}</h1>
        <p className="lede">{lede}</p>
        {kind === 'area' && only && <AreaFacts area={only} facts={facts.areas[only]} citations={citations} />}
      </div>
      <BigShelf cards={cards} label={`Case studies in ${label}`} />
      <div className="area-head__map">
        <h2 className="vh" id="map-title">
          {label} and its neighbours
        </h2>
        <div className="area-map">
          <AreaTileMap shelves={shelves} here={members} near={near} labelledBy="map-title" />
        </div>
        <ul className="key">
          <li>
            <span className="key__tile tile--here" /> {label}
          </li>
          <li>
            <span className="key__tile tile--near" /> shares a border
          </li>
        </ul>
      </div>
    </header>
  )
}
