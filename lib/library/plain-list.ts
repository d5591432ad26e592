import type { Card } from './card'
import { toRows } from './card-columns'
import { part } from './card-source'

/** A page of the plain list: its number from 1, of how many, and its case studies, surest evidence first. */
export type PlainListPage = { readonly number: number; readonly of: number; readonly cards: readonly Card[] }

/** The whole library as pages for readers without JavaScript, thirty case studies each. An empty library has one empty page. */
export function toPlainList(cards: readonly Card[]): readonly PlainListPage[] {
  const rows = toRows(cards)
  const of = Math.max(1, Math.ceil(rows.length / part))
  return Array.from({ length: of }, (_, index) => ({ number: index + 1, of, cards: rows.slice(index * part, (index + 1) * part) }))
}

/** The address of a page of the plain list. */
export function toPlainListPath(number: number): string {
  return `/case-studies/page/${number}/`
}

/** The numbers to offer on a page: the first, the last, this one and two on either side; undefined for a gap. */
export function listPageNumbers(number: number, of: number): readonly (number | undefined)[] {
  const near = [1, number - 2, number - 1, number, number + 1, number + 2, of].filter((candidate) => candidate >= 1 && candidate <= of)
  const numbers = [...new Set(near)].sort((a, b) => a - b)
  return numbers.flatMap((candidate, index) =>
    index > 0 && candidate - (numbers[index - 1] ?? 0) > 1 ? [undefined, candidate] : [candidate],
  )
}
