/** A case study the reader keeps, with a note of their own. The order of a shortlist is the reader's. */
export type ShortlistItem = { readonly slug: string; readonly note: string }
export type Shortlist = readonly ShortlistItem[]

/** What a reader does to a shortlist: data, so that it can be done again to a list that changed meanwhile. */
export type Change =
  | { readonly kind: 'add'; readonly slug: string; readonly note?: string; readonly at?: number }
  | { readonly kind: 'remove'; readonly slug: string }
  | { readonly kind: 'move'; readonly slug: string; readonly by: -1 | 1 }
  | { readonly kind: 'note'; readonly slug: string; readonly note: string }
  | { readonly kind: 'merge'; readonly list: Shortlist }
  | { readonly kind: 'replace'; readonly list: Shortlist }

export const mostItems = 100
/** Letters of a note, as `length` counts them. */
export const longestNote = 2000
const longestSlug = 120

/** The list after a change. A change that means nothing, such as removing what is not there, leaves it as it is. */
export function applyChange(list: Shortlist, change: Change): Shortlist {
  switch (change.kind) {
    case 'add':
      return add(list, { slug: change.slug, note: change.note ?? '' }, change.at)
    case 'remove':
      return list.filter(({ slug }) => slug !== change.slug)
    case 'move':
      return move(list, change.slug, change.by)
    case 'note':
      return list.map((item) => (item.slug === change.slug ? { slug: item.slug, note: cleanNote(change.note) } : item))
    case 'merge':
      return change.list.reduce(merge, list)
    case 'replace':
      return toShortlist(change.list).list
  }
}

/** A list from items of any origin: what is no item is dropped, repeats go, notes are cleaned. `whole`: nothing was dropped. */
export function toShortlist(items: readonly unknown[]): { readonly list: Shortlist; readonly whole: boolean } {
  const list: ShortlistItem[] = []
  const seen = new Set<string>()
  let whole = items.length <= mostItems
  for (const item of items) {
    const known = toItem(item)
    if (!known || seen.has(known.slug)) whole = false
    else if (list.length < mostItems) list.push(known)
    if (known) seen.add(known.slug)
    if (list.length === mostItems) break
  }
  return { list, whole }
}

/** Whether a text could name a case study: lower-case letters, digits and hyphens. */
export function isSlug(text: unknown): text is string {
  return typeof text === 'string' && text.length <= longestSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}

/** A note without what no keyboard types, cut to its length, never in the middle of a character. Nothing else is changed. */
export function cleanNote(note: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = note.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029\ufeff]|\p{Surrogate}/gu, ' ')
  return plain.slice(0, longestNote).replace(/[\ud800-\udbff]$/, '')
}

function toItem(item: unknown): ShortlistItem | undefined {
  if (typeof item !== 'object' || item === null || !('slug' in item) || !isSlug(item.slug)) return undefined
  return { slug: item.slug, note: 'note' in item && typeof item.note === 'string' ? cleanNote(item.note) : '' }
}

/** The list with one more item; as it is where the item is there already, is none, or there is no place left. */
export function add(list: Shortlist, item: ShortlistItem, at = list.length): Shortlist {
  if (list.length >= mostItems || !isSlug(item.slug) || list.some(({ slug }) => slug === item.slug)) return list
  return [...list.slice(0, at), { ...item, note: cleanNote(item.note) }, ...list.slice(at)]
}

function move(list: Shortlist, slug: string, by: -1 | 1): Shortlist {
  const from = list.findIndex((item) => item.slug === slug)
  const [item, other] = [list[from], list[from + by]]
  if (!item || !other) return list
  return list.map((one) => (one === item ? other : one === other ? item : one))
}

/** What is new goes to the end; of two different notes both stay, as long as there is room. */
function merge(list: Shortlist, { slug, note }: ShortlistItem): Shortlist {
  const mine = list.find((item) => item.slug === slug)
  if (!mine) return add(list, { slug, note })
  if (note === '' || mine.note.includes(note)) return list
  const both = mine.note === '' ? note : `${mine.note}\n${note}`
  return both.length > longestNote ? list : applyChange(list, { kind: 'note', slug, note: both })
}
