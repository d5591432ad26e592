import { closest, distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { caseStudySchema } from './case-study-schema'
import type { FieldProblem } from './problem'

type Issue = z.core.$ZodIssue

/** What a schema finds wrong with a value, each in words: what was found, what is allowed, the near term. A record's schema by default. */
export function findSchemaProblems(value: unknown, schema: z.ZodType = caseStudySchema): readonly FieldProblem[] {
  const result = schema.safeParse(value)
  return result.success ? [] : toSchemaProblems(result.error, value, schema)
}

/** The same, from what the schema has already answered. */
export function toSchemaProblems(error: z.core.$ZodError, value: unknown, schema: z.ZodType = caseStudySchema): readonly FieldProblem[] {
  return error.issues.flatMap((issue) => toProblems(issue, value, schema))
}

function toProblems(issue: Issue, value: unknown, schema: z.ZodType): readonly FieldProblem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const found = getIn(value, path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: toUnknownField(key, listFieldsAt(schema, path)) }))
  return [{ path, message: toMessage(issue, found) }]
}

function toMessage(issue: Issue, found: unknown): string {
  if (found === undefined) return 'This field is missing.'
  if (issue.code === 'invalid_value') return toUnknownTerm(String(found), issue.values.map(String))
  if (issue.code === 'invalid_type') return `${toFound(found)} is not ${typeNames[issue.expected] ?? issue.expected}.`
  if (issue.code === 'too_big') return toTooBig(issue, found)
  if (issue.code === 'too_small') return toTooSmall(issue, found)
  return found === '' ? `This field is empty: it ${issue.message}.` : `${toFound(found)} ${issue.message}.`
}

function toUnknownTerm(found: string, allowed: readonly string[]): string {
  if (found === '') return `This field is empty. Use one of: ${allowed.join(', ')}.`
  const near = toNear(found, allowed)
  return `"${found}" is not in the list.${near ? ` Did you mean "${near}"?` : ''} Use one of: ${allowed.join(', ')}.`
}

function toUnknownField(key: string, allowed: readonly string[]): string {
  const near = toNear(key, allowed)
  return `"${key}" is not a field here.${near ? ` Did you mean "${near}"?` : ''}${allowed.length > 0 ? ` Fields: ${allowed.join(', ')}.` : ''}`
}

function toTooBig(issue: Extract<Issue, { code: 'too_big' }>, found: unknown): string {
  if (typeof found === 'string') return `${found.trim().length} characters are too many. Use at most ${issue.maximum}.`
  if (Array.isArray(found)) return `${found.length} entries are too many. Use at most ${issue.maximum}.`
  return `${toFound(found)} is too large. Use at most ${issue.maximum}.`
}

function toTooSmall(issue: Extract<Issue, { code: 'too_small' }>, found: unknown): string {
  if (typeof found === 'string') return 'This field is empty.'
  if (Array.isArray(found)) return `The list is empty. Give at least ${issue.minimum}.`
  return `${toFound(found)} is too small. Use at least ${issue.minimum}.`
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

function toFound(found: unknown): string {
  if (found === null) return 'Nothing'
  if (Array.isArray(found)) return 'A list'
  if (typeof found === 'object') return 'A group of fields'
  return typeof found === 'string' ? `"${found}"` : String(found)
}

/** The nearest allowed word, when it is near: at most a third of the letters differ. */
export function toNear(found: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0) return undefined
  const near = closest(found, [...allowed])
  return distance(found, near) <= Math.max(2, Math.floor(near.length / 3)) ? near : undefined
}

/** The names of the fields that may stand at a path, read from the schema. */
function listFieldsAt(root: z.core.$ZodType, path: readonly (string | number)[]): readonly string[] {
  let schema = root
  for (const key of path) {
    const def = unwrap(schema)._zod.def as z.core.$ZodTypeDef & { shape?: Record<string, z.core.$ZodType>; element?: z.core.$ZodType } // the def of an object or list
    const next = typeof key === 'number' ? def.element : def.shape?.[key]
    if (!next) return []
    schema = next
  }
  const def = unwrap(schema)._zod.def as z.core.$ZodTypeDef & { shape?: Record<string, z.core.$ZodType> } // the def of an object
  return Object.keys(def.shape ?? {})
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const def = schema._zod.def as z.core.$ZodTypeDef & { innerType?: z.core.$ZodType } // optional and default wrap another type
  return def.innerType ? unwrap(def.innerType) : schema
}

/** The value at a path, or undefined where the path ends early. */
export function getIn(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value)
}
