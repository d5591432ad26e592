import { type CardTable, type EntryCard, toStep } from '../../lib/library/card-table'
import { toCaseStudies } from '../../lib/library/describe-state'
import { toMostNamed } from '../../lib/library/group-by-area'
import type { LibraryState } from '../../lib/library/library-state'
import { toHref } from '../../lib/site'
import { type AreaId, areaIds, areas } from '../../lib/vocabulary/areas'
import { evidenceSteps } from '../../lib/vocabulary/evidence'
import { TileShelf } from '../map/tile'
import { TileMapBorders, TileMapCell } from '../map/tile-map'
import { DirectionVerdict, StepVerdict } from '../marks/verdict'
import { type Go, StateLink } from './state-link'

type Group = { readonly area: AreaId; readonly rows: readonly number[] }

type Props = {
  readonly table: CardTable
  /** The rows of every area that has any, in order. */
  readonly groups: readonly Group[]
  /** Those to be named, of those groups and perhaps of others. */
  readonly cards: readonly EntryCard[]
  readonly state: LibraryState
  readonly go: Go
}

/** The results where they are: every area's shelf on the map, and its case studies by name beside it. */
export function ResultsMap({ table, groups, cards, state, go }: Props) {
  const byArea = new Map(groups.map(({ area, rows }) => [area, rows]))
  const bySlug = new Map(cards.map((card) => [card.slug, card]))
  const most = toMostNamed(groups)
  return (
    <div className="results-map">
      <div className="results-map__in">
        <div className="results-map__sheet">
          <div className="results-map__map">
            <ol className="tile-map tile-map--results" aria-label="Results by police force area">
              {areaIds.map((id) => (
                <TileMapCell key={id} area={id}>
                  <ResultTile area={id} table={table} rows={byArea.get(id) ?? []} />
                </TileMapCell>
              ))}
            </ol>
            <TileMapBorders />
          </div>
        </div>
        <ol className="results-map__areas">
          {groups.map(({ area, rows }) => {
            const named = rows.slice(0, most).flatMap((row) => bySlug.get(table.slugs[row] ?? '') ?? [])
            return <AreaResults key={area} area={area} cards={named} rest={rows.length > most} count={rows.length} state={state} go={go} />
          })}
        </ol>
      </div>
    </div>
  )
}

/** An area: a link to its list, or an empty tile without one. */
function ResultTile({ area, table, rows }: Group & { readonly table: CardTable }) {
  const steps = [...rows].sort((a, b) => a - b).map((row) => toStep(table, row)) // rows are numbered from the surest on
  const [surest] = steps
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
      <TileShelf steps={steps} />
      <span className="vh">{`${areas[area].label}: ${toCaseStudies(rows.length)}, surest: ${evidenceSteps[surest].label}`}</span>
    </a>
  )
}

type AreaProps = Pick<Props, 'cards' | 'state' | 'go'> & { readonly area: AreaId; readonly count: number; readonly rest: boolean }

function AreaResults({ area, cards, rest, count, state, go }: AreaProps) {
  const { label } = areas[area]
  return (
    <li className="results-map__area" id={`in-${area}`}>
      <h3 className="results-map__name">
        {label} <span className="count">{count}</span>
      </h3>
      <ul>
        {cards.map((card) => (
          <li key={card.slug}>
            <a href={toHref(`/case-studies/${card.slug}/`)}>{card.title}</a>
            <span className="results-map__verdicts">
              <StepVerdict step={card.evidenceStep} /> <DirectionVerdict direction={card.direction} />
            </span>
          </li>
        ))}
      </ul>
      {rest && (
        <p>
          <StateLink state={{ ...state, chosen: { ...state.chosen, area: [area] }, view: 'list' }} go={go}>
            All {count} in {label}
          </StateLink>
        </p>
      )}
    </li>
  )
}
