import type { EntryCard } from '../library/card-table'
import type { Shortlist } from './shortlist'

/** An item of the shortlist with its case study. Without a card the library no longer holds it. */
export type Listed = { readonly slug: string; readonly note: string; readonly card: EntryCard | undefined }

/** The shortlist with its case studies, in its order. */
export function toListed(list: Shortlist, cards: readonly EntryCard[]): readonly Listed[] {
  const bySlug = new Map(cards.map((card) => [card.slug, card]))
  return list.map(({ slug, note }) => ({ slug, note, card: bySlug.get(slug) }))
}
