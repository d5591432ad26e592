import type { Card } from '../../lib/library/card'
import { CompareLink } from '../compare/compare-link'
import { SaveSlot } from '../shortlist/save-slot'
import { Entry } from './entry'

/** A plain list of case studies, as documents show them. */
export function Entries({ cards, plain = false }: { readonly cards: readonly Card[]; readonly plain?: boolean }) {
  return (
    <ol className="entries">
      {cards.map((card) => (
        <Entry
          key={card.slug}
          card={card}
          plain={plain}
          actions={
            <>
              <SaveSlot slug={card.slug} title={card.title} /> <CompareLink slug={card.slug} title={card.title} />
            </>
          }
        />
      ))}
    </ol>
  )
}
