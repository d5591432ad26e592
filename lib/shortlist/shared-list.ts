import { formatNumber, toSentence } from '../library/format-count'
import type { Shortlist } from './shortlist'
import { parseShortlistLink } from './shortlist-link'

/** A shortlist that came by link: what this library holds of it, and what a reader is told about the rest. */
export type SharedList = { readonly list: Shortlist; readonly told: string }

/** Reads the end of an address; undefined where it holds no shortlist. `known`: whether the library holds a case study. Never throws. */
export function parseSharedList(hash: string, known: (slug: string) => boolean): SharedList | undefined {
  const read = parseShortlistLink(hash)
  if (!read) return undefined
  const list = read.list.filter(({ slug }) => known(slug))
  const { items, notes } = read.lost
  const told = [
    ...tell(read.list.length - list.length, 'case study in the link is', 'case studies in the link are', 'not in this library.'),
    ...tell(items, 'part of the link', 'parts of the link', 'could not be read.'),
    ...tell(notes, 'note', 'notes', 'could not be read.'),
  ].join(' ')
  return { list, told }
}

/** Whether two lists say the same in the same order. */
export function isSameList(a: Shortlist, b: Shortlist): boolean {
  return a.length === b.length && a.every(({ slug, note }, index) => slug === b[index]?.slug && note === b[index]?.note)
}

function tell(count: number, one: string, several: string, end: string): readonly string[] {
  return count === 0 ? [] : [`${toSentence(formatNumber(count))} ${count === 1 ? one : several} ${end}`]
}
