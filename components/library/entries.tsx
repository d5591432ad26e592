import type { Card } from '../../lib/library/card'
import { Entry } from './entry'

/** A plain list of case studies, as documents show them. */
export function Entries({ cards, plain = false }: { readonly cards: readonly Card[]; readonly plain?: boolean }) {
  return (
    <ol className="entries">
      {cards.map((card) => (
        <Entry key={card.slug} card={card} plain={plain} />
      ))}
    </ol>
  )
}
