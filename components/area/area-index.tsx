import type { Card } from '../../lib/library/card'
import { selectCards } from '../../lib/library/library-path'
import { toHref } from '../../lib/site'
import { type AreaId, areaIds, areas } from '../../lib/vocabulary/areas'
import { type RegionId, regionIds, regions } from '../../lib/vocabulary/regions'

/** All areas by region, each with the number of its case studies; those without stand quiet. */
export function AreaIndex({ cards }: { readonly cards: readonly Card[] }) {
  return (
    <div className="index">
      {regionIds.map((id) => (
        <AreaIndexRegion key={id} region={id} cards={cards} />
      ))}
    </div>
  )
}

function AreaIndexRegion({ region, cards }: { readonly region: RegionId; readonly cards: readonly Card[] }) {
  const members = areaIds.filter((id) => areas[id].region === region).sort((a, b) => areas[a].label.localeCompare(areas[b].label, 'en-GB'))
  return (
    <section className="index__region">
      <h3 className="label">
        <a href={toHref(`/areas/${region}/`)}>{regions[region]}</a>
      </h3>
      <ul>
        {members.map((id) => (
          <AreaIndexItem key={id} area={id} count={selectCards(cards, { area: [id] }).length} />
        ))}
      </ul>
    </section>
  )
}

function AreaIndexItem({ area, count }: { readonly area: AreaId; readonly count: number }) {
  return (
    <li className={count > 0 ? undefined : 'quiet'}>
      <a href={toHref(`/areas/${area}/`)}>{areas[area].label}</a>
      {count > 0 && <span className="count"> {count}</span>}
    </li>
  )
}
