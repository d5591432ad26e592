import type { Card } from '../../lib/library/card'
import { selectCards } from '../../lib/library/library-path'
import { listShelvedAreas, toAreaShelves } from '../../lib/library/shelves'
import { toHref } from '../../lib/site'
import { type AreaId, areaIds, areas } from '../../lib/vocabulary/areas'
import { evidenceStepIds, evidenceSteps } from '../../lib/vocabulary/evidence'
import { regionIds, regions } from '../../lib/vocabulary/regions'
import { SearchForm } from '../layout/search-form'
import { HeroTileMap } from '../map/tile-map'
import { EvidenceMark } from '../marks/evidence-mark'
import { MapExample } from './map-example'

/** The area that lies beside the note off the east coast: the example stands there while it has a case study. */
const exampleArea: AreaId = 'essex'

/** What this is in one sentence, a search box, and the map of all shelves. */
export function Hero({ cards }: { readonly cards: readonly Card[] }) {
  const shelved = listShelvedAreas(cards).length
  const example = selectCards(cards, { area: [exampleArea] })
  return (
    <section className="hero frame" aria-labelledby="title">
      <div className="hero__title">
        <h1 id="title">What has been tried to prevent serious violence, and what happened</h1>
      </div>
      <div className="hero__text">
        <p className="lede">
          An independent library of {cards.length} case studies from England and Wales: what was done, for whom, at what cost, how sure we
          can be, and who to ask.
        </p>
        <HeroSearch />
      </div>
      <div className="hero__map">
        <h2 className="vh" id="map-title">
          Map of the {areaIds.length} police force areas
        </h2>
        <HeroTileMap shelves={toAreaShelves(cards)} example={example.length > 0 ? exampleArea : undefined} labelledBy="map-title" />
      </div>
      <p className="hero__foot">
        <strong>
          {shelved} of {areaIds.length} areas
        </strong>{' '}
        have a case study. {areaIds.length - shelved} shelves are empty: <a href={toHref('/propose/')}>propose one</a>.
      </p>
      <MapExample area={areas[exampleArea].label} cards={example} />
      <RegionList cards={cards} />
      <Legend />
    </section>
  )
}

const suggestions = ['A&E youth worker', 'knife carrying', 'Leicester']

/** The search, with some words to try. */
function HeroSearch() {
  return (
    <search>
      <SearchForm large>
        <p className="search__hint">
          Try{' '}
          {suggestions.map((words, index) => (
            <span key={words}>
              {index > 0 && (index === suggestions.length - 1 ? ' or ' : ', ')}
              <a href={toHref(`/case-studies/?${new URLSearchParams({ q: words })}`)}>{words}</a>
            </span>
          ))}
        </p>
      </SearchForm>
    </search>
  )
}

function RegionList({ cards }: { readonly cards: readonly Card[] }) {
  return (
    <nav className="region-list" aria-labelledby="by-region">
      <h2 className="label" id="by-region">
        Or start from a region
      </h2>
      <ul>
        {regionIds.map((id) => (
          <li key={id}>
            <a href={toHref(`/areas/${id}/`)} data-region={id}>
              {regions[id].replace(/ region$/, '')} <span className="count">{selectCards(cards, { area: [id] }).length}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Legend() {
  return (
    <aside className="legend" aria-labelledby="legend-title">
      <h2 className="label" id="legend-title">
        How to read a tile
      </h2>
      <p>A tile is a police force area, its foot a shelf. Each upright is a case study: the taller, the surer the evidence.</p>
      <ul className="legend__steps">
        {[...evidenceStepIds].reverse().map((step) => (
          <li key={step}>
            <EvidenceMark step={step} />{' '}
            <span>
              <strong>{evidenceSteps[step].label}</strong> {toBrief(evidenceSteps[step].meaning)}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  )
}

/** The first part of a meaning, short enough for the margin: "found again elsewhere by …" → "found again elsewhere". */
function toBrief(meaning: string): string {
  return meaning.split(/,? (?:by|with) /)[0] ?? meaning
}
