import type { EntryCard } from '../library/card-table'
import { formatPlace } from '../library/format-place'
import { matchesWords } from '../library/match-words'
import { approaches } from '../vocabulary/approaches'

/** A case study to choose from: as much as its line in a list of titles needs. */
export type Choice = {
  readonly slug: string
  readonly title: string
  readonly place: string
  readonly approach: string
}

export function toChoice({
  slug,
  title,
  areas: chosen,
  approaches: [main],
}: Pick<EntryCard, 'slug' | 'title' | 'areas' | 'approaches'>): Choice {
  return { slug, title, place: formatPlace(chosen), approach: main ? approaches[main].label : '' }
}

/** The choices in which every word typed begins a word of the title, place or approach. All for no text. */
export function narrowChoices(choices: readonly Choice[], text: string): readonly Choice[] {
  return choices.filter(({ title, place, approach }) => matchesWords(`${title} ${place} ${approach}`, text))
}
