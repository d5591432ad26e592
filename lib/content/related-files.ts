import { toTitleKey } from './collection-rules'
import { parseDocument } from './parse-document'
import { getIn } from './schema-problems'
import { toSlug } from './slug'

type TextFile = { readonly path: string; readonly text: string }

/**
 * The files that can decide a rule between records for some chosen ones: those that name a chosen record, those that a
 * chosen record names, and those that may bear its title. Reading the words is much quicker than checking every file;
 * a file too many costs a moment, and none is missed.
 */
export function listRelatedFiles<File extends TextFile>(chosen: readonly File[], others: readonly File[]): readonly File[] {
  const wanted = chosen.map(toWanted)
  return others.filter((other) => {
    const slug = toSlug(other.path)
    return wanted.some((one) => one.text.includes(slug) || other.text.includes(one.slug) || mayShareTitle(other.text, one.titleKey))
  })
}

/** What is looked for in the other files; a file whose front matter cannot be read has no title to share. */
function toWanted({ path, text }: TextFile): { readonly slug: string; readonly text: string; readonly titleKey: string } {
  const document = parseDocument(path, text)
  const title = 'value' in document ? getIn(document.value, ['title']) : undefined
  return { slug: toSlug(path), text, titleKey: typeof title === 'string' ? toTitleKey(title) : '' }
}

/** The title stands near its key, on one line or a few; an escape in quotes could spell it in any way. */
function mayShareTitle(text: string, key: string): boolean {
  const from = text.search(/^title:/m)
  if (key === '' || from === -1) return false
  const near = text.slice(from, from + 600)
  return near.includes('\\') || toTitleKey(near).includes(key)
}
