import type { Card } from '../../lib/library/card'
import { formatCaseStudies, formatNumber, toSentence } from '../../lib/library/format-count'
import { toLibraryPath } from '../../lib/library/library-path'
import { listShelvedAreas, toAreaShelves } from '../../lib/library/shelves'
import { toHref } from '../../lib/site'
import { approachDefinitions } from '../../lib/vocabulary/approach-definitions'
import { type ApproachId, approaches } from '../../lib/vocabulary/approaches'
import { Crumbs } from '../layout/crumbs'
import { BigShelf } from '../map/big-shelf'
import { PlacesTileMap } from '../map/tile-map'

/** Name, definition, the approach's own shelf, and the areas that work this way. */
export function ApproachHead({ id, cards }: { readonly id: ApproachId; readonly cards: readonly Card[] }) {
  const places = listShelvedAreas(cards).length
  return (
    <header className="area-head frame">
      <div className="area-head__text">
        <Crumbs links={[['/approaches/', 'Approaches']]} />
        <h1>{approaches[id].label}</h1>
        <p className="lede">{approachDefinitions[id]}</p>
        <p className="area-head__count">
          {cards.length === 0 ? (
            'No case study in the library yet.'
          ) : (
            <a href={toHref(toLibraryPath({ approach: [id] }))}>
              {toSentence(formatCaseStudies(cards.length))} from {formatNumber(places)} police force {places === 1 ? 'area' : 'areas'}
            </a>
          )}
        </p>
      </div>
      <BigShelf cards={cards} label={`Case studies: ${approaches[id].label}`} />
      <div className="area-head__map">
        <h2 className="vh" id="map-title">
          Where: areas with a case study
        </h2>
        <div className="area-map">
          <PlacesTileMap shelves={toAreaShelves(cards)} labelledBy="map-title" />
        </div>
      </div>
    </header>
  )
}
