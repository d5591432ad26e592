import type { Card } from '../../lib/library/card'
import { toLowerLabel } from '../../lib/library/format-list'
import { selectCards, toLibraryPath } from '../../lib/library/library-path'
import { toHref } from '../../lib/site'
import { approaches } from '../../lib/vocabulary/approaches'
import { type AreaId, areas } from '../../lib/vocabulary/areas'
import { evidenceSteps } from '../../lib/vocabulary/evidence'
import { EvidenceMark } from '../marks/evidence-mark'

/** A neighbour names so many case studies; its own page lists more. */
const mostNamed = 8

type Props = { readonly cards: readonly Card[]; readonly ids: readonly AreaId[] }

/** What other areas have on their shelves; those with nothing are named below. */
export function Neighbours({ cards, ids }: Props) {
  const byName = [...ids].sort((a, b) => areas[a].label.localeCompare(areas[b].label, 'en-GB'))
  const shelved = byName.filter((id) => selectCards(cards, { area: [id] }).length > 0)
  const empty = byName.filter((id) => !shelved.includes(id))
  return (
    <div>
      {shelved.length > 0 && (
        <ul className="neighbours">
          {shelved.map((id) => (
            <Neighbour key={id} area={id} cards={selectCards(cards, { area: [id] })} />
          ))}
        </ul>
      )}
      {empty.length > 0 && <EmptyShelves ids={empty} />}
    </div>
  )
}

function Neighbour({ area, cards }: { readonly area: AreaId; readonly cards: readonly Card[] }) {
  return (
    <li className="neighbour">
      <h3 className="neighbour__name">
        <a href={toHref(`/areas/${area}/`)}>{areas[area].label}</a>
      </h3>
      <ul className="neighbour__list">
        {cards.slice(0, mostNamed).map(({ slug, title, evidenceStep, approaches: [main] }) => (
          <li key={slug}>
            <EvidenceMark step={evidenceStep} /> <a href={toHref(`/case-studies/${slug}/`)}>{title}</a>{' '}
            <span className="quiet">
              {evidenceSteps[evidenceStep].label}
              {main && `, ${toLowerLabel(approaches[main].label)}`}
            </span>
          </li>
        ))}
        {cards.length > mostNamed && (
          <li>
            <a href={toHref(toLibraryPath({ area: [area] }))}>
              All {cards.length} in {areas[area].label}
            </a>
          </li>
        )}
      </ul>
    </li>
  )
}

function EmptyShelves({ ids }: { readonly ids: readonly AreaId[] }) {
  return (
    <p className="neighbours__empty">
      <strong>Nothing on the shelf yet:</strong>{' '}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && (index === ids.length - 1 ? ' and ' : ', ')}
          <a href={toHref(`/areas/${id}/`)}>{areas[id].label}</a>
        </span>
      ))}
      . <a href={toHref('/propose/')}>Propose a case study</a>
    </p>
  )
}
