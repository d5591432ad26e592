import type { Card } from '../library/card'
import { formatList } from '../library/format-list'
import { matchesWords } from '../library/match-words'
import { approaches } from '../vocabulary/approaches'
import { areas } from '../vocabulary/areas'

/** A case study to choose from: as much as its line in a list of titles needs. */
export type Choice = {
  readonly slug: string
  readonly title: string
  readonly place: string
  readonly approach: string
}

export function toChoice({ slug, title, areas: chosen, approaches: [main] }: Card): Choice {
  const place = chosen.length > 3 ? `${chosen.length} police force areas` : formatList(chosen.map((id) => areas[id].label))
  return { slug, title, place, approach: main ? approaches[main].label : '' }
}

/** The choices in which every word typed begins a word of the title, place or approach. All for no text. */
export function narrowChoices(choices: readonly Choice[], text: string): readonly Choice[] {
  return choices.filter(({ title, place, approach }) => matchesWords(`${title} ${place} ${approach}`, text))
}
