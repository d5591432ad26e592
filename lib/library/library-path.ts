import type { Card } from './card'
import { filterCards } from './filter'
import { type Chosen, emptyChosen, emptyState, formatLibraryState } from './library-state'
import { sortCards } from './sort-cards'

/** The address of the library with some terms chosen: `/case-studies/?area=wales&approach=focused-deterrence`. */
export function toLibraryPath(chosen: Partial<Chosen>): string {
  return `/case-studies/${formatLibraryState({ ...emptyState, chosen: { ...emptyChosen, ...chosen } })}`
}

/** The case studies the library would show with these terms chosen, surest first: counts on other pages come from here. */
export function selectCards(cards: readonly Card[], chosen: Partial<Chosen>): readonly Card[] {
  return filterCards(toOrdered(cards), { ...emptyChosen, ...chosen })
}

/** A list of cards is put in order once, however often a page selects from it. */
const ordered = new WeakMap<readonly Card[], readonly Card[]>()

function toOrdered(cards: readonly Card[]): readonly Card[] {
  const known = ordered.get(cards) ?? sortCards(cards, 'evidence')
  ordered.set(cards, known)
  return known
}
