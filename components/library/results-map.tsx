import type { Card } from '../../lib/library/card'
import { toCaseStudies } from '../../lib/library/describe-state'
import { groupByArea } from '../../lib/library/group-by-area'
import type { LibraryState } from '../../lib/library/library-state'
import { sortCards } from '../../lib/library/sort'
import { toHref } from '../../lib/site'
import { type AreaId, areaIds, areas } from '../../lib/vocabulary/areas'
import { evidenceSteps } from '../../lib/vocabulary/evidence'
import { Shelf } from '../map/shelf'
import { TileMapBorders, TileMapCell } from '../map/tile-map'
import { DirectionVerdict, StepVerdict } from '../marks/verdict'
import { type Go, StateLink } from './state-link'

/** A shelf holds so many uprights; above that the tile shows the number. */
const mostUprights = 14

/** An area lists so many case studies beside the map; the rest are a filter away. */
const most = 8

type Props = { readonly cards: readonly Card[]; readonly state: LibraryState; readonly go: Go }

/** The results where they are: every area's shelf on the map, and its case studies by name beside it. */
export function ResultsMap({ cards, state, go }: Props) {
  const groups = groupByArea(cards)
  const byArea = new Map(groups.map((group) => [group.area, group.cards]))
  return (
    <div className="results-map">
      <div className="results-map__in">
        <div className="results-map__sheet">
          <div className="results-map__map">
            <ol className="tile-map tile-map--results" aria-label="Results by police force area">
              {areaIds.map((id) => (
                <TileMapCell key={id} area={id}>
                  <ResultTile area={id} cards={byArea.get(id) ?? []} />
                </TileMapCell>
              ))}
            </ol>
            <TileMapBorders />
          </div>
        </div>
        <ol className="results-map__areas">
          {groups.map(({ area, cards: here }) => (
            <AreaResults key={area} area={area} cards={here} state={state} go={go} />
          ))}
        </ol>
      </div>
    </div>
  )
}

/** An area: a link to its list, or an empty tile without one. */
function ResultTile({ area, cards }: { readonly area: AreaId; readonly cards: readonly Card[] }) {
  const ordered = sortCards(cards, 'evidence')
  const [surest] = ordered
  const names = (
    <>
      <span className="tile__name" aria-hidden="true">
        {areas[area].short}
      </span>
      <span className="tile__code" aria-hidden="true">
        {areas[area].code}
      </span>
    </>
  )
  if (!surest) {
    return (
      <span className="tile tile--empty">
        {names}
        <span className="vh">{areas[area].label}: none</span>
      </span>
    )
  }
  return (
    <a className="tile" href={`#in-${area}`}>
      {names}
      {cards.length > mostUprights ? (
        <span className="tile__count" aria-hidden="true">
          {cards.length}
        </span>
      ) : (
        <Shelf steps={ordered.map(({ evidenceStep }) => evidenceStep)} />
      )}
      <span className="vh">{`${areas[area].label}: ${toCaseStudies(cards.length)}, surest: ${evidenceSteps[surest.evidenceStep].label}`}</span>
    </a>
  )
}

type AreaProps = Props & { readonly area: AreaId }

function AreaResults({ area, cards, state, go }: AreaProps) {
  const { label } = areas[area]
  return (
    <li className="results-map__area" id={`in-${area}`}>
      <h3 className="results-map__name">
        {label} <span className="count">{cards.length}</span>
      </h3>
      <ul>
        {cards.slice(0, most).map((card) => (
          <li key={card.slug}>
            <a href={toHref(`/case-studies/${card.slug}/`)}>{card.title}</a>
            <span className="results-map__verdicts">
              <StepVerdict step={card.evidenceStep} /> <DirectionVerdict direction={card.direction} />
            </span>
          </li>
        ))}
      </ul>
      {cards.length > most && (
        <p>
          <StateLink state={{ ...state, chosen: { ...state.chosen, area: [area] }, view: 'list' }} go={go}>
            All {cards.length} in {label}
          </StateLink>
        </p>
      )}
    </li>
  )
}
