import { findBodyProblems } from './body-rules'
import { type CaseStudy, toCaseStudy } from './case-study'
import { type CaseStudyFrontMatter, caseStudySchema } from './case-study-schema'
import { type CollectionEntry, type CollectionProblem, findCollectionProblems } from './collection-rules'
import { findFrontMatterProblems } from './front-matter-rules'
import { type ParsedDocument, parseDocument } from './parse-document'
import { type FieldProblem, type Problem, sortProblems } from './problem'
import { getIn, toSchemaProblems } from './schema-problems'
import { isSlug, toSlug } from './slug'

/** A content file: its path as shown to the author, and its text. */
export type ContentFile = { readonly path: string; readonly text: string }
export type CheckResult = { readonly problems: readonly Problem[]; readonly caseStudies: readonly CaseStudy[] }

/** What the check of one file found, as plain data: it can cross from one thread to another. */
export type CheckedFile = {
  readonly file: string
  readonly problems: readonly Problem[]
  /** The record, where the schema accepts it. */
  readonly entry?: CollectionEntry & { readonly frontMatter: CaseStudyFrontMatter }
}

/**
 * Checks files together and reports every problem of every file. Never throws for what an author wrote. `known` are records
 * of the collection that have passed and whose text is not at hand, as in the form at `/propose/`: the rules between records
 * count them in, before the files. `slugs` are further records that are only known to exist.
 */
export function checkCaseStudies(
  files: readonly ContentFile[],
  known: readonly CollectionEntry[] = [],
  slugs: readonly string[] = [],
): CheckResult {
  return joinCheckedFiles(files, files.map(checkFile), known, slugs)
}

/** The result of files already checked one by one: their problems, and those between records. */
export function joinCheckedFiles(
  files: readonly ContentFile[],
  checked: readonly CheckedFile[],
  known: readonly CollectionEntry[] = [],
  slugs: readonly string[] = [],
): CheckResult {
  const entries = checked.flatMap(({ entry }) => entry ?? [])
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const all = [...slugs, ...known.map(({ slug }) => slug), ...files.map(({ path }) => toSlug(path))]
  const between = findCollectionProblems([...known, ...entries], all).map((problem) => placeProblem(problem, texts.get(problem.file) ?? ''))
  return {
    problems: sortProblems([...checked.flatMap(({ problems }) => problems), ...between]),
    caseStudies: entries.map(({ frontMatter, slug, body }) => toCaseStudy(frontMatter, slug, body)),
  }
}

/** Problems between records are rare: the file is taken apart once more to find the line. */
function placeProblem({ file, path, bodyLine, message }: CollectionProblem, text: string): Problem {
  const document = parseDocument(file, text)
  if (!('value' in document)) return { file, line: 1, field: toField(path), message }
  return { file, line: bodyLine === undefined ? document.lineOf(path) : bodyLine + document.bodyLine - 1, field: toField(path), message }
}

/** Checks one file by every rule that needs no other. */
export function checkFile({ path: file, text }: ContentFile): CheckedFile {
  const named = findNameProblem(file)
  const document = parseDocument(file, text)
  if (!('value' in document)) return { file, problems: [...named, ...document] }
  const parsed = caseStudySchema.safeParse(document.value)
  const inSchema = parsed.success ? [] : toSchemaProblems(parsed.error, document.value)
  const problems = [...named, ...findDocumentProblems(document, inSchema)]
  if (!parsed.success) return { file, problems }
  return { file, problems, entry: { file, slug: toSlug(file), frontMatter: parsed.data, body: document.body } }
}

function findDocumentProblems(
  { file, value, body, bodyLine, lineOf }: ParsedDocument,
  inSchema: readonly FieldProblem[],
): readonly Problem[] {
  const sources = getIn(value, ['sources'])
  const ids = Array.isArray(sources) ? sources.map((entry: unknown) => getIn(entry, ['id'])).filter((id) => typeof id === 'string') : []
  const inFields = [...inSchema, ...findFrontMatterProblems(value, body)].map(({ path, message }) => ({
    file,
    line: lineOf(path),
    field: toField(path),
    message,
  }))
  const inBody = findBodyProblems(body, ids).map(({ line, message }) => ({ file, line: line + bodyLine - 1, field: 'body', message }))
  return [...inFields, ...inBody]
}

function findNameProblem(file: string): readonly Problem[] {
  if (isSlug(toName(file).replace(/\.mdx$/, '')) && file.endsWith('.mdx')) return []
  return [
    {
      file,
      line: 1,
      field: 'file name',
      message: `"${toName(file)}" is not a file name for a case study. Use lower-case letters, digits and hyphens, ending in .mdx, such as operation-deter.mdx.`,
    },
  ]
}

function toName(file: string): string {
  return file.split('/').at(-1) ?? file
}

/** A path as an author reads it: lists count from 1. */
function toField(path: readonly (string | number)[]): string {
  return path.length === 0 ? 'front matter' : path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.')
}
