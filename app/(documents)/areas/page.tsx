import { AreaIndex } from '../../../components/area/area-index'
import { Page } from '../../../components/layout/page'
import { Section } from '../../../components/layout/section'
import { HeroTileMap } from '../../../components/map/tile-map'
import { caseStudies } from '../../../lib/content/case-studies'
import { toCard } from '../../../lib/library/card'
import { listShelvedAreas, toAreaShelves } from '../../../lib/library/shelves'
import { toPageMetadata } from '../../../lib/share/page-metadata'
import { toHref } from '../../../lib/site'
import { areaAliases } from '../../../lib/vocabulary/area-aliases'
import { type AreaId, areaIds, areas } from '../../../lib/vocabulary/areas'
import { regionIds } from '../../../lib/vocabulary/regions'

const cards = caseStudies.map(toCard)

export const metadata = toPageMetadata({
  title: 'Areas',
  description:
    'The 43 police force areas of England and Wales by region: case studies, who holds the PCC function, and the violence reduction unit’s own name.',
  path: '/areas/',
})

export default function AreasPage() {
  const shelved = listShelvedAreas(cards).length
  return (
    <Page section="areas">
      <div className="sheet">
        <header className="area-head frame">
          <div className="area-head__text">
            <h1>Areas</h1>
            <p className="lede">
              {areaIds.length} police force areas in {regionIds.length} regions. {shelved} have a case study; for the others, each page
              shows what the region and the neighbours do.
            </p>
          </div>
          <div className="area-head__map">
            <h2 className="vh" id="map-title">
              Map of the {areaIds.length} police force areas
            </h2>
            <div className="area-map">
              <HeroTileMap shelves={toAreaShelves(cards)} labelledBy="map-title" />
            </div>
          </div>
        </header>
      </div>
      <div className="frame">
        <Section id="index" title="By region" note="With the number of case studies.">
          <AreaIndex cards={cards} />
        </Section>
        <Section id="places" title="Places people say" note="Towns, counties and short names, and the police force area each belongs to.">
          <PlaceIndex />
        </Section>
      </div>
    </Page>
  )
}

/** Every place name with its area, by name. */
function PlaceIndex() {
  const places = areaIds
    .flatMap((id) => areaAliases[id].map((name): readonly [name: string, area: AreaId] => [name, id]))
    .sort(([a], [b]) => a.localeCompare(b, 'en-GB'))
  return (
    <ul className="places">
      {places.map(([name, id]) => (
        <li key={`${name} ${id}`}>
          {name} <a href={toHref(`/areas/${id}/`)}>{areas[id].label}</a>
        </li>
      ))}
    </ul>
  )
}
