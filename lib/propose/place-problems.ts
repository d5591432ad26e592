import type { DraftProblem } from './check-draft'
import type { Draft } from './draft'
import { type FieldPath, getAt } from './field-value'
import type { FormField, FormModel } from './form-field'

/** A problem of the check and the control of the form to which it belongs. */
export type PlacedProblem = {
  readonly message: string
  /** The step, or undefined for a problem of no field of this form. */
  readonly step: string | undefined
  /** The id of the control, as `toControlId` gives it. */
  readonly control: string | undefined
  /** What a person reads of where it is: "Organisations 2: Sector". */
  readonly where: string
  /** Whether something has not been written yet, rather than written wrongly. */
  readonly missing: boolean
}

/** The id of the control of a field: `['places', 0, 'name']` → `field-places-1-name`. Lists count from 1, as in the check. */
export function toControlId(path: FieldPath): string {
  return ['field', ...path.map((key) => (typeof key === 'number' ? key + 1 : key))].join('-')
}

/** The control for the name of the file, which is no field of the schema. */
export const slugControl = 'field-file-name'

/** The id of the control of a part of the body. */
export function toPartId(part: string): string {
  return `part-${part}`
}

/** Where in the form each problem belongs. `file` is the draft's own; a problem of another file has no place here. */
export function placeProblems(model: FormModel, draft: Draft, file: string, problems: readonly DraftProblem[]): readonly PlacedProblem[] {
  return problems.map((problem) => {
    if (problem.file !== file) return { ...nowhere, message: problem.message, where: `${problem.file}, ${problem.field}` }
    if (problem.field === 'file name') return placeSlug(draft, problem.message)
    if (problem.field === 'body') return placeInBody(model, draft, problem)
    return placeInFields(model, draft, toPath(problem.field), problem.message)
  })
}

const nowhere = { step: undefined, control: undefined, missing: false } as const

function placeSlug(draft: Draft, message: string): PlacedProblem {
  return {
    message,
    step: 'name',
    control: slugControl,
    where: 'File name',
    missing: draft.slug === '' && draft.frontMatter.title === undefined,
  }
}

/** `organisations.2.sector` → `['organisations', 1, 'sector']`. */
function toPath(field: string): FieldPath {
  return field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) - 1 : key))
}

function placeInBody({ steps }: FormModel, { body }: Draft, { message, part: written }: DraftProblem): PlacedProblem {
  const step = steps.find(({ parts }) => parts.length > 0)
  const parts = step?.parts ?? []
  if ('whole' in body) return { message, step: step?.id, control: toPartId('whole'), where: step?.title ?? '', missing: body.whole === '' }
  // A heading is missing because nothing stands under it; the check names the heading.
  const unwritten = parts.find(({ id, heading }) => !(body.parts[id] ?? '').trim() && message.includes(`"## ${heading}" is missing`))
  const part = unwritten ?? parts.find(({ id }) => id === written) ?? parts[0]
  return { message, step: step?.id, control: part && toPartId(part.id), where: part?.heading ?? '', missing: unwritten !== undefined }
}

function placeInFields({ steps }: FormModel, draft: Draft, path: FieldPath, message: string): PlacedProblem {
  const step = steps.find(({ fields }) => fields.some(({ name }) => name === path[0]))
  const { at, labels } = findControl(step?.fields ?? [], path)
  const missing = isBlank(draft, path)
  if (at.length === 0) return { ...nowhere, message, where: path.join('.'), missing }
  return { message, step: step?.id, control: toControlId(at), where: labels.join(': '), missing }
}

function isBlank({ frontMatter }: Draft, path: FieldPath): boolean {
  const value = getAt(frontMatter, path)
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/** The deepest control on the way to a field, with the labels on that way. */
function findControl(
  fields: readonly FormField[],
  path: FieldPath,
  at: FieldPath = [],
  labels: readonly string[] = [],
): { readonly at: FieldPath; readonly labels: readonly string[] } {
  const [name, ...rest] = path
  const field = fields.find((candidate) => candidate.name === name)
  if (!field || name === undefined) return { at, labels }
  if (field.kind === 'group') return findControl(field.fields, rest, [...at, name], [...labels, field.label])
  const [position, ...inner] = rest
  if (field.kind !== 'list' || typeof position !== 'number') return { at: [...at, name], labels: [...labels, field.label] }
  return findControl(field.fields, inner, [...at, name, position], [...labels, `${field.label} ${position + 1}`])
}
