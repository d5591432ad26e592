import { toNextReview } from '../content/next-review'
import { type FieldGroup, type FieldPath, type FieldValue, isGroup, isList, setAt } from './field-value'

/** A case study being written: what stands in the form. */
export type Draft = {
  /** The name of the file without `.mdx`, which becomes the address. */
  readonly slug: string
  readonly frontMatter: FieldGroup
  readonly body: BodyDraft
}

/**
 * The story. Its parts by the id of their heading (`problem`, `how` …), those that have one; or the whole text, where a file that was opened
 * cannot be taken apart under the fixed headings without changing it.
 */
export type BodyDraft = { readonly parts: Readonly<Record<string, string>> } | { readonly whole: string }

/** A draft in which nobody has written anything yet. `today` is a date such as `2026-01-31`. */
export function createDraft(today: string): Draft {
  const changes = [{ date: today, note: 'First version.' }]
  return {
    slug: '',
    frontMatter: { review: { published: today, reviewed: today, next: toNextReview(today), changes } },
    body: { parts: {} },
  }
}

/** Whether a reader has written nothing: only what every draft begins with. */
export function isUntouched(draft: Draft): boolean {
  const { review: _review, ...rest } = toFrontMatter(draft)
  return draft.slug === '' && Object.keys(rest).length === 0 && isEmptyBody(draft.body)
}

function isEmptyBody(body: BodyDraft): boolean {
  return ('whole' in body ? [body.whole] : Object.values(body.parts)).every((text) => text.trim() === '')
}

/** A draft with another value in a field. */
export function changeField(draft: Draft, path: FieldPath, value: FieldValue | undefined): Draft {
  const frontMatter = setAt(draft.frontMatter, path, value)
  return { ...draft, frontMatter: isGroup(frontMatter) ? frontMatter : {} }
}

/**
 * The front matter as it is checked and written: spaces at the ends of a text go, and so do empty texts and groups. Lists
 * stay with every entry, also an empty one: whoever added it is told what it lacks.
 */
export function toFrontMatter({ frontMatter }: Draft): FieldGroup {
  const cleaned = clean(frontMatter)
  return isGroup(cleaned) ? cleaned : {}
}

function clean(value: FieldValue): FieldValue | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (isList(value)) return value.map((item) => clean(item) ?? (isGroup(item) ? {} : ''))
  if (!isGroup(value)) return value
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const cleaned = clean(inner)
    return cleaned === undefined ? [] : [[name, cleaned] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** What a title gives as the name of a file: `A&E Navigators (Leeds)` → `a-and-e-navigators-leeds`. */
export function toSlugFrom(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The name under which a draft is checked and saved: its own, or the one its title gives. */
export function toSlug({ slug, frontMatter }: Draft): string {
  if (slug.trim() !== '') return slug.trim()
  return typeof frontMatter.title === 'string' ? toSlugFrom(frontMatter.title) : ''
}
