import type { CaseStudy } from '../content/case-study'
import type { Line } from './cell'
import { mostCompared } from './compare-state'
import { rowGroups } from './comparison-rows'

/** The rows of a page about one programme, in order, and how many lines of each a page has room for. */
const briefed: readonly (readonly [id: string, most: number])[] = [
  ['tried', 1],
  ['audience', 1],
  ['ages', 1],
  ['referral', 1],
  ['dose', 1],
  ['status', 1],
  ['lead', 4],
  ['partner', 5],
  ['money', 2],
  ['funder', 3],
  ['must', 2],
  ['first', 2],
  ['outcomes', 3],
  ['limits', 2],
  ['challenges', 2],
  ['lessons', 2],
  ['unknowns', 3],
  ['ask', 2],
]

export type BriefingItem = {
  readonly id: string
  readonly label: string
  readonly lines: readonly Line[]
  readonly more: number
  readonly missing: string
  readonly names?: true | undefined
}

/** What a page about one programme says, in the words of the comparison. */
export function toBriefing(record: CaseStudy): readonly BriefingItem[] {
  const rows = rowGroups.flatMap((group) => group.rows)
  return briefed.flatMap(([id, most]) => {
    const row = rows.find((candidate) => candidate.id === id)
    if (!row) throw new Error(`A briefing asks for the row “${id}”, which no comparison has.`)
    const lines = row.toLines(record)
    const { label, missing, names } = row
    return { id, label, missing, names, lines: lines.slice(0, most), more: Math.max(0, lines.length - most) }
  })
}

/** Lists of two to four to set side by side, as even as can be; one alone is not compared. */
export function toComparable<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return []
  const parts = Math.ceil(items.length / mostCompared)
  const at = (part: number) => Math.ceil((part * items.length) / parts)
  return Array.from({ length: parts }, (_, part) => items.slice(at(part), at(part + 1)))
}
