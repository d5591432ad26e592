import type { CaseStudyFrontMatter } from './case-study-schema'
import type { FieldProblem } from './problem'
import { toNear } from './schema-problems'

/** A record that has passed every rule of its own: what the rules between records read of it. */
export type CollectionEntry = {
  readonly file: string
  readonly slug: string
  readonly frontMatter: Pick<CaseStudyFrontMatter, 'title' | 'adaptedFrom' | 'adaptedBy' | 'relatedTo'>
  readonly body: string
}
/** `bodyLine` counts from 1 in the body, for a problem that stands there. */
export type CollectionProblem = FieldProblem & { readonly file: string; readonly bodyLine?: number }

/**
 * Rules between records: one title each, known slugs, adaptations named on both sides. `slugs` are all files of the
 * collection, so that a record that has failed elsewhere is still known.
 */
export function findCollectionProblems(entries: readonly CollectionEntry[], slugs: readonly string[]): readonly CollectionProblem[] {
  const known: Known = {
    slugs: new Set(slugs),
    bySlug: new Map(entries.map((entry) => [entry.slug, entry])),
    firstByLook: new Map([...slugs].reverse().map((slug) => [toLook(slug), slug])),
    firstByTitle: new Map([...entries].reverse().map((entry) => [toTitleKey(entry.frontMatter.title), entry])), // the first of a title is set last
  }
  return entries.flatMap((entry) => [
    ...findDuplicateTitle(entry, known),
    ...findLookAlike(entry, known),
    ...findLinkProblems(entry, known),
    ...findBodyLinkProblems(entry, known.slugs),
  ])
}

/** The collection, ready to be asked: looking through every entry for every entry would take seconds for a thousand. */
type Known = {
  readonly slugs: ReadonlySet<string>
  readonly bySlug: ReadonlyMap<string, CollectionEntry>
  readonly firstByLook: ReadonlyMap<string, string>
  readonly firstByTitle: ReadonlyMap<string, CollectionEntry>
}

function findDuplicateTitle(entry: CollectionEntry, { firstByTitle }: Known): readonly CollectionProblem[] {
  const first = firstByTitle.get(toTitleKey(entry.frontMatter.title))
  if (!first || first === entry) return []
  return [
    {
      file: entry.file,
      path: ['title'],
      message: `"${entry.frontMatter.title}" is already the title of ${first.file}. Give each case study a title of its own.`,
    },
  ]
}

/** An address that a reader takes for another one could pass for it. */
function findLookAlike({ file, slug }: CollectionEntry, { firstByLook }: Known): readonly CollectionProblem[] {
  const first = firstByLook.get(toLook(slug))
  if (first === undefined || first === slug) return []
  return [{ file, path: ['file name'], message: `"${slug}" is easily taken for "${first}". Choose a name that can be told apart.` }]
}

/** What a slug looks like: the pairs that Unicode Technical Standard 39 lists for lower-case Latin letters and digits. */
function toLook(slug: string): string {
  return slug
    .replaceAll('-', '')
    .replaceAll('0', 'o')
    .replace(/[1i]/g, 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
}

/** A title without case and marks: two titles with the same key are the same to a reader. */
export function toTitleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const mirrors = { adaptedFrom: 'adaptedBy', adaptedBy: 'adaptedFrom' } as const

function findLinkProblems(entry: CollectionEntry, known: Known): readonly CollectionProblem[] {
  const { file, frontMatter } = entry
  const adaptations = (['adaptedFrom', 'adaptedBy'] as const).flatMap((field) =>
    frontMatter[field].map((slug, index) => ({ path: [field, index], slug, mirror: mirrors[field] })),
  )
  const related = frontMatter.relatedTo.map(({ slug }, index) => ({ path: ['relatedTo', index, 'slug'], slug, mirror: undefined }))
  return [...adaptations, ...related].flatMap(({ path, slug, mirror }) => {
    const message = findLinkMessage(entry, slug, mirror, known)
    return message ? [{ file, path, message }] : []
  })
}

function findLinkMessage(
  entry: CollectionEntry,
  slug: string,
  mirror: 'adaptedFrom' | 'adaptedBy' | undefined,
  { slugs, bySlug }: Known,
): string | undefined {
  if (slug === entry.slug) return 'A case study cannot name itself.'
  if (!slugs.has(slug)) return toUnknownSlug(slug, slugs)
  const other = bySlug.get(slug)
  if (!mirror || !other || other.frontMatter[mirror].includes(entry.slug)) return undefined
  return `${other.file} does not name this case study back. Add "${entry.slug}" to its ${mirror}.`
}

function findBodyLinkProblems({ file, body }: CollectionEntry, slugs: ReadonlySet<string>): readonly CollectionProblem[] {
  return [...body.matchAll(/\]\(\/case-studies\/([^/)#?]+)\/?[^)]*\)/g)].flatMap(({ 1: slug = '', index }) =>
    slugs.has(slug)
      ? []
      : [{ file, path: ['body'], bodyLine: body.slice(0, index).split('\n').length, message: toUnknownSlug(slug, slugs) }],
  )
}

function toUnknownSlug(slug: string, slugs: ReadonlySet<string>): string {
  const near = toNear(slug, [...slugs])
  return `There is no case study "${slug}".${near ? ` Did you mean "${near}"?` : ''}`
}
