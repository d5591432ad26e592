/** What every text of the form is kept under on a device begins with. */
export const draftPrefix = 'svpl.propose.v1.'

/** Where a draft is kept: one for a new case study, one for the correction of each record. */
export function toDraftKey(from: string | undefined): string {
  return from === undefined ? `${draftPrefix}new` : `${draftPrefix}from.${from}`
}

/** The part of the browser's storage that drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Why the draft may not be there tomorrow: no room, or no permission. */
export type DraftTrouble = 'full' | 'blocked'

/** What a browser means by refusing to store. */
export function toTrouble(error: unknown): DraftTrouble {
  const name = typeof error === 'object' && error !== null ? Reflect.get(error, 'name') : undefined
  return typeof name === 'string' && /quota/i.test(name) ? 'full' : 'blocked'
}
