import type { Shortlist } from './shortlist'
import { formatShortlist, parseShortlist, type ReadShortlist } from './shortlist-text'

/** Where the list is kept; a second copy of the last list written; and what was found there that could not be read. */
export const shortlistKey = 'svpl.shortlist.v1'
export const copyKey = `${shortlistKey}.copy`
export const unreadKey = `${shortlistKey}.unread`

/** Tells scripts of the same page: the browser's own event reaches other tabs only. */
export const shortlistEvent = 'svpl:shortlist'

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Reads the list. Where the text is damaged, the better of what can be saved of it and of the copy; nothing is written. */
export function readShortlist(store: Store): ReadShortlist {
  const found = parseShortlist(store.getItem(shortlistKey))
  if (found.whole) return found
  const copy = parseShortlist(store.getItem(copyKey))
  return { list: copy.list.length > found.list.length ? copy.list : found.list, whole: false }
}

/**
 * Keeps the list, and a copy of it. Text that could not be read is set aside first. Throws what the browser throws when
 * there is no room or no permission: the list before then still stands.
 */
export function writeShortlist(store: Store, list: Shortlist): void {
  const before = store.getItem(shortlistKey)
  if (!parseShortlist(before).whole) attempt(() => store.setItem(unreadKey, before ?? ''))
  const text = formatShortlist(list)
  store.setItem(shortlistKey, text)
  attempt(() => store.setItem(copyKey, text))
}

/** What may fail without harm. */
function attempt(act: () => void): void {
  try {
    act()
  } catch {}
}
