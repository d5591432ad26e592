import { type DraftStorage, draftPrefix } from './draft-key'

/** A text put aside rather than overwritten: when (ISO), why in words, and the text itself. */
export type SetAside = { readonly at: string; readonly why: string; readonly text: string }

export const asideKey = `${draftPrefix}aside`

/** What was put aside on this device, newest first. What cannot be read as that is one entry of its own. */
export function readAside(storage: DraftStorage): readonly SetAside[] {
  const text = storage.getItem(asideKey)
  if (text === null) return []
  try {
    const found: unknown = JSON.parse(text)
    if (Array.isArray(found) && found.every(isSetAside)) return found
  } catch {} // told below: the text itself is kept
  return [{ at: '', why: 'It could not be read.', text }]
}

/** Keeps what was put aside. Throws what the browser throws when there is no room. */
export function writeAside(storage: DraftStorage, aside: readonly SetAside[]): void {
  if (aside.length === 0) storage.removeItem(asideKey)
  else storage.setItem(asideKey, JSON.stringify(aside))
}

function isSetAside(value: unknown): value is SetAside {
  if (typeof value !== 'object' || value === null) return false
  return (['at', 'why', 'text'] as const).every((key) => typeof Reflect.get(value, key) === 'string')
}
