import type { Direction, EvidenceStep } from '../vocabulary/evidence'
import type { Basis } from '../vocabulary/sources'

/** One item of a cell: a strong beginning, the text, what it is marked with. */
export type Line = {
  readonly lead?: string
  readonly text: string
  readonly step?: EvidenceStep
  readonly direction?: Direction
  readonly basis?: Basis
}

/** What a case study says in a row. Without lines, `missing` says in words what is not there. */
export type Cell = { readonly lines: readonly Line[]; readonly missing: string }

/** A line in plain words, for text that is carried away. */
export function formatLine({ lead, text, basis }: Line): string {
  return `${lead ? `${lead}${text ? ': ' : ''}` : ''}${text}${basis === 'reading' ? ' (our reading)' : ''}`
}
