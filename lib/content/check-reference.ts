import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { approaches, approachIds } from '../vocabulary/approaches'
import { approachSchema } from './approach-schema'
import { areaFactsSchema } from './area-facts-schema'
import type { PageSource } from './page-source-schema'
import { parseDocument } from './parse-document'
import { type Problem, sortProblems } from './problem'
import { referencePageSchema } from './reference-page-schema'
import { findSchemaProblems, toNear } from './schema-problems'

type TextFile = { readonly path: string; readonly text: string }

/** Every problem of the content that is no case study: approaches, facts about areas, sourced pages. `slugs` are the case studies there are. */
export function checkReference(folder = 'content', slugs: readonly string[] = []): readonly Problem[] {
  const approachFolder = join(folder, 'approaches')
  const files = readdirSync(approachFolder)
    .sort()
    .map((name) => readFile(join(approachFolder, name)))
  return sortProblems([
    ...checkApproaches(files, slugs),
    ...checkYaml(readFile(join(folder, 'areas.yaml')), areaFactsSchema),
    ...checkYaml(readFile(join(folder, 'duty.yaml')), referencePageSchema),
    ...checkYaml(readFile(join(folder, 'wider-evidence.yaml')), referencePageSchema),
  ])
}

function readFile(path: string): TextFile {
  return { path, text: existsSync(path) ? readFileSync(path, 'utf8') : '' }
}

/** One file for each approach of the vocabulary, named by its id; fields, sources, and plain prose in the body. */
export function checkApproaches(files: readonly TextFile[], slugs: readonly string[]): readonly Problem[] {
  const names = files.map(({ path }) => basename(path, '.mdx'))
  const missing = approachIds
    .filter((id) => !names.includes(id))
    .map((id) => ({ file: 'content/approaches', line: 1, field: 'folder', message: `The approach "${id}" has no file. Add ${id}.mdx.` }))
  return [...missing, ...files.flatMap((file) => checkApproach(file, slugs))]
}

function checkApproach({ path, text }: TextFile, slugs: readonly string[]): readonly Problem[] {
  const id = basename(path, '.mdx')
  if (!Object.hasOwn(approaches, id)) {
    const near = toNear(id, approachIds)
    return [{ file: path, line: 1, field: 'file name', message: `"${id}" is not an approach.${near ? ` Did you mean "${near}"?` : ''}` }]
  }
  const document = parseDocument(path, text)
  if (!('value' in document)) return document
  const place = (field: readonly (string | number)[], message: string): Problem => ({
    file: path,
    line: document.lineOf(field),
    field: field.join('.'),
    message,
  })
  const unknownSlugs = listUnder(document.value, 'caseStudies').filter(({ value }) => !slugs.includes(value))
  return [
    ...findSchemaProblems(document.value, approachSchema).map((problem) => place(problem.path, problem.message)),
    ...findSourceProblems(document.value).map((problem) => place(problem.path, problem.message)),
    ...unknownSlugs.map((found) => place(found.path, `There is no case study "${found.value}".`)),
    ...findProseProblems(document.body).map(({ line, message }) => ({
      file: path,
      line: document.bodyLine + line,
      field: 'body',
      message,
    })),
  ]
}

/** Checks a file that is YAML from its first line. */
export function checkYaml({ path, text }: TextFile, schema: z.ZodType): readonly Problem[] {
  const document = parseDocument(path, `---\n${text}\n---\n`)
  if (!('value' in document)) return document.map((problem) => ({ ...problem, line: Math.max(1, problem.line - 1) }))
  return [...findSchemaProblems(document.value, schema), ...findSourceProblems(document.value)].map(({ path: field, message }) => ({
    file: path,
    line: Math.max(1, document.lineOf(field) - 1),
    field: field.join('.'),
    message,
  }))
}

type Path = readonly (string | number)[]
type Found = { readonly path: Path; readonly value: string }

/** References without a source, sources without a reference, ids given twice. */
function findSourceProblems(value: unknown): readonly { readonly path: Path; readonly message: string }[] {
  const cited = listUnder(value, 'source')
  const ids = listSources(value).map(({ id }) => id)
  return [
    ...cited.filter((found) => !ids.includes(found.value)).map(({ path, value: id }) => ({ path, message: `There is no source "${id}".` })),
    ...ids.flatMap((id, index) => {
      const path = ['sources', index, 'id']
      if (ids.indexOf(id) !== index) return [{ path, message: `The source "${id}" stands twice.` }]
      return cited.some((found) => found.value === id) ? [] : [{ path, message: `The source "${id}" is not used.` }]
    }),
  ]
}

function listSources(value: unknown): readonly Pick<PageSource, 'id'>[] {
  const sources: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'sources') : undefined
  if (!Array.isArray(sources)) return []
  return sources.map((source: unknown) => ({ id: String(typeof source === 'object' && source !== null ? Reflect.get(source, 'id') : '') }))
}

/** Every text in a list under a key of some name, anywhere in a value. */
function listUnder(value: unknown, name: string, path: Path = []): readonly Found[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (key === name && Array.isArray(inner)) return inner.map((text: unknown, index) => ({ path: [...at, index], value: String(text) }))
    return listUnder(inner, name, at)
  })
}

/** The body of an approach is plain prose: nothing that runs, no HTML. */
function findProseProblems(body: string): readonly { readonly line: number; readonly message: string }[] {
  const lines = body
    .split('\n')
    .flatMap((text, line) =>
      /[<{}]|^\s*(import|export)\b/.test(text)
        ? [{ line, message: 'Only plain prose may stand here: no HTML, import or expression.' }]
        : [],
    )
  return body.trim() === '' ? [{ line: 0, message: 'The text is missing: say what the approach is.' }] : lines
}
