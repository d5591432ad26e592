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
  return entries.flatMap((entry) => [
    ...findDuplicateTitle(entry, entries),
    ...findLinkProblems(entry, entries, slugs),
    ...findBodyLinkProblems(entry, slugs),
  ])
}

function findDuplicateTitle(entry: CollectionEntry, entries: readonly CollectionEntry[]): readonly CollectionProblem[] {
  const first = entries.find((other) => toKey(other.frontMatter.title) === toKey(entry.frontMatter.title))
  if (!first || first === entry) return []
  return [
    {
      file: entry.file,
      path: ['title'],
      message: `"${entry.frontMatter.title}" is already the title of ${first.file}. Give each case study a title of its own.`,
    },
  ]
}

function toKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const mirrors = { adaptedFrom: 'adaptedBy', adaptedBy: 'adaptedFrom' } as const

function findLinkProblems(
  entry: CollectionEntry,
  entries: readonly CollectionEntry[],
  slugs: readonly string[],
): readonly CollectionProblem[] {
  const { file, frontMatter } = entry
  const adaptations = (['adaptedFrom', 'adaptedBy'] as const).flatMap((field) =>
    frontMatter[field].map((slug, index) => ({ path: [field, index], slug, mirror: mirrors[field] })),
  )
  const related = frontMatter.relatedTo.map(({ slug }, index) => ({ path: ['relatedTo', index, 'slug'], slug, mirror: undefined }))
  return [...adaptations, ...related].flatMap(({ path, slug, mirror }) => {
    const message = findLinkMessage(entry, slug, mirror, entries, slugs)
    return message ? [{ file, path, message }] : []
  })
}

function findLinkMessage(
  entry: CollectionEntry,
  slug: string,
  mirror: 'adaptedFrom' | 'adaptedBy' | undefined,
  entries: readonly CollectionEntry[],
  slugs: readonly string[],
): string | undefined {
  if (slug === entry.slug) return 'A case study cannot name itself.'
  if (!slugs.includes(slug)) return toUnknownSlug(slug, slugs)
  const other = entries.find((candidate) => candidate.slug === slug)
  if (!mirror || !other || other.frontMatter[mirror].includes(entry.slug)) return undefined
  return `${other.file} does not name this case study back. Add "${entry.slug}" to its ${mirror}.`
}

function findBodyLinkProblems({ file, body }: CollectionEntry, slugs: readonly string[]): readonly CollectionProblem[] {
  return [...body.matchAll(/\]\(\/case-studies\/([^/)#?]+)\/?[^)]*\)/g)].flatMap(({ 1: slug = '', index }) =>
    slugs.includes(slug)
      ? []
      : [{ file, path: ['body'], bodyLine: body.slice(0, index).split('\n').length, message: toUnknownSlug(slug, slugs) }],
  )
}

function toUnknownSlug(slug: string, slugs: readonly string[]): string {
  const near = toNear(slug, slugs)
  return `There is no case study "${slug}".${near ? ` Did you mean "${near}"?` : ''}`
}
