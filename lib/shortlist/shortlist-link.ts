import { cleanNote, isSlug, mostItems, type Shortlist, type ShortlistItem, toShortlist } from './shortlist'

/** What a link held, and what of it could not be read. */
export type ReadLink = {
  readonly list: Shortlist
  readonly lost: { readonly items: number; readonly notes: number }
}

const longestLink = 1_000_000
const start = '#s='

/**
 * A shortlist as the end of an address: `#s=slug:note,slug`. It stands after the `#`, which browsers do not send, so the
 * list never reaches a server. Signs that mail and chat programs cut off or read as their own mark-up are escaped too.
 */
export function formatShortlistLink(list: Shortlist, withNotes = true): string {
  if (list.length === 0) return ''
  return `${start}${list.map(({ slug, note }) => (withNotes && note !== '' ? `${slug}:${escapeNote(note)}` : slug)).join(',')}`
}

/** Reads the end of an address; undefined where it holds no shortlist. Never throws: what cannot be read is counted. */
export function parseShortlistLink(hash: string): ReadLink | undefined {
  if (!hash.startsWith(start)) return undefined
  const parts = decodeCommas(hash.slice(start.length, longestLink))
    .split(',')
    .filter((part) => part !== '')
  const read = parts.slice(0, mostItems).map(parsePart)
  const items = read.flatMap(({ item }) => (item ? [item] : []))
  return {
    list: toShortlist(items).list,
    lost: { items: parts.length - items.length, notes: read.filter(({ noteLost }) => noteLost).length },
  }
}

function parsePart(part: string): { readonly item?: ShortlistItem; readonly noteLost: boolean } {
  const colon = part.indexOf(':')
  const slug = colon < 0 ? part : part.slice(0, colon)
  if (!isSlug(slug)) return { noteLost: false }
  const note = colon < 0 ? '' : unescapeNote(part.slice(colon + 1))
  return { item: { slug, note: cleanNote(note ?? '') }, noteLost: note === undefined }
}

/** Some programs escape the signs between the parts. A comma or colon of a note is escaped twice then, so it is safe to undo. */
function decodeCommas(text: string): string {
  return /[,:]/.test(text) || !/%(2C|3A)/i.test(text) ? text : (unescapeNote(text) ?? text)
}

function escapeNote(note: string): string {
  return encodeURIComponent(cleanNote(note)).replace(/[!'()*._~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function unescapeNote(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
