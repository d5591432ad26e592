import type { Card } from '../../lib/library/card'
import { selectCards } from '../../lib/library/library-path'
import { toShelf } from '../../lib/library/shelves'
import { toHref } from '../../lib/site'
import { approachDefinitions } from '../../lib/vocabulary/approach-definitions'
import { type ApproachId, approaches, approachIds } from '../../lib/vocabulary/approaches'
import { evidenceSteps } from '../../lib/vocabulary/evidence'
import { Shelf } from '../map/shelf'

type Props = { readonly cards: readonly Card[]; readonly level: 'h2' | 'h3'; readonly ids?: readonly ApproachId[] }

/** Approaches, all by default, with definition and shelf; an empty shelf is dashed and asks for a case study. */
export function ApproachIndex({ cards, level, ids = approachIds }: Props) {
  return (
    <ul className="approach-index">
      {ids.map((id) => (
        <ApproachRow key={id} id={id} cards={selectCards(cards, { approach: [id] })} level={level} />
      ))}
    </ul>
  )
}

type RowProps = { readonly id: ApproachId; readonly cards: readonly Card[]; readonly level: 'h2' | 'h3' }

function ApproachRow({ id, cards, level: Heading }: RowProps) {
  const [surest] = toShelf(cards)
  return (
    <li className={surest ? 'approach-row' : 'approach-row approach-row--empty'}>
      <div className="approach-row__text">
        <Heading className="approach-row__name">
          <a href={toHref(`/approaches/${id}/`)}>{approaches[id].label}</a> <span className="count">{cards.length}</span>
        </Heading>
        <p className="approach-row__definition">{approachDefinitions[id]}</p>
      </div>
      {surest ? (
        <>
          <Shelf steps={toShelf(cards)} />
          <span className="vh">Surest: {evidenceSteps[surest].label}</span>
        </>
      ) : (
        <a className="approach-row__propose" href={toHref('/propose/')}>
          Propose one
        </a>
      )}
    </li>
  )
}
