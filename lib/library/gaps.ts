import { type ApproachId, approachIds } from '../vocabulary/approaches'
import type { Card } from './card'
import { selectCards } from './library-path'

/** An approach without a case study in some place, and the surest case study of it from elsewhere. */
export type Gap = { readonly approach: ApproachId; readonly surest: Card }

/** The approaches none of the cards `here` uses, each with its surest case study; approaches without any are left out. */
export function listGaps(cards: readonly Card[], here: readonly Card[]): readonly Gap[] {
  return approachIds.flatMap((approach) => {
    if (here.some(({ approaches }) => approaches.includes(approach))) return []
    const [surest] = selectCards(cards, { approach: [approach] })
    return surest ? [{ approach, surest }] : []
  })
}
