import { type Shortlist, toShortlist } from './shortlist'

/** Text longer than this is none of ours: the longest list a page writes is well below. */
const longestText = 1_000_000

/** What a text held. `whole`: every part of it was understood; only then may it be taken for what the reader kept. */
export type ReadShortlist = { readonly list: Shortlist; readonly whole: boolean }

/** The list as it is kept on the device. */
export function formatShortlist(list: Shortlist): string {
  return JSON.stringify({ items: list })
}

/** Reads what the device kept. Never throws: from foreign or damaged text it takes what are items and says that it was not whole. */
export function parseShortlist(text: string | null): ReadShortlist {
  if (text === null) return { list: [], whole: true }
  const items = text.length > longestText ? undefined : parseItems(text)
  return items ? toShortlist(items) : { list: [], whole: false }
}

function parseItems(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items) ? value.items : undefined
  } catch {
    return undefined
  }
}
