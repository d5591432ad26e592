import type { DraftProblem } from './check-draft'
import type { Draft } from './draft'
import { toLabel } from './field-labels'
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
  const placed = problems.map((problem): PlacedProblem => {
    if (problem.file !== file) return { ...nowhere, message: problem.message, where: `${problem.file}, ${problem.field}` }
    if (problem.field === 'file name') return placeSlug(draft, problem.message)
    if (problem.field === 'body') return placeInBody(model, draft, problem)
    return placeInFields(model, draft, toPath(problem.field), problem.message)
  })
  return sortByForm(model, placed)
}

/** In the order of the form, which is not that of the lines of the file. What has no place in it comes first. */
function sortByForm({ steps }: FormModel, problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  const order = steps.flatMap(({ fields, parts }) => [
    ...fields.flatMap((field) => listControls(field)),
    ...parts.map(({ id }) => toPartId(id)),
  ])
  const position = ({ control = '' }: PlacedProblem) => order.indexOf(control.replace(/-\d+(?=-|$)/g, ''))
  const stepOf = ({ step }: PlacedProblem) => steps.findIndex(({ id }) => id === step)
  return [...problems].sort((a, b) => stepOf(a) - stepOf(b) || position(a) - position(b))
}

/** The controls of a field and of those within it, lists without the positions of their entries. */
function listControls(field: FormField, path: FieldPath = []): readonly string[] {
  const at = [...path, field.name]
  return [toControlId(at), ...('fields' in field ? field.fields.flatMap((inner) => listControls(inner, at)) : [])]
}

const nowhere = { step: undefined, control: undefined, missing: false } as const

/** While there is neither a name nor an address, the file has no name because the programme has none: that is told there. */
function placeSlug(draft: Draft, message: string): PlacedProblem {
  const unnamed = draft.slug.trim() === '' && isBlank(draft, ['title'])
  const at = unnamed ? { control: toControlId(['title']), where: toLabel(['title']) } : { control: slugControl, where: 'Address' }
  return { message, step: 'name', ...at, missing: unnamed }
}

/** `organisations.2.sector` → `['organisations', 1, 'sector']`. */
function toPath(field: string): FieldPath {
  return field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) - 1 : key))
}

function placeInBody({ steps }: FormModel, { body }: Draft, { message, part: written }: DraftProblem): PlacedProblem {
  const step = steps.find(({ parts }) => parts.length > 0)
  const parts = step?.parts ?? []
  if ('whole' in body) return { message, step: step?.id, control: toPartId('whole'), where: step?.title ?? '', missing: body.whole === '' }
  // A heading that is missing stands nowhere; the check names it.
  const absent = parts.find(({ id, heading }) => body.parts[id] === undefined && message.includes(`"## ${heading}" is missing`))
  const part = absent ?? parts.find(({ id }) => id === written) ?? parts[0]
  const missing = part !== undefined && !(body.parts[part.id] ?? '').trim()
  return { message, step: step?.id, control: part && toPartId(part.id), where: part?.heading ?? '', missing }
}

function placeInFields({ steps }: FormModel, draft: Draft, path: FieldPath, message: string): PlacedProblem {
  const step = steps.find(({ fields }) => fields.some(({ name }) => name === path[0]))
  const { at, labels } = findControl(step?.fields ?? [], path)
  const unused = toUnusedSource(draft, path, message)
  if (unused) return { message, step: step?.id, control: toControlId(at), where: `${unused} not used yet`, missing: true }
  const missing = isBlank(draft, path)
  if (at.length === 0) return { ...nowhere, message, where: path.join('.'), missing }
  return { message, step: step?.id, control: toControlId(at), where: labels.join(': '), missing }
}

/** Sources are entered before what they say: one that nothing refers to yet is something to be written, not written wrongly. */
function toUnusedSource({ frontMatter }: Draft, path: FieldPath, message: string): string | undefined {
  const id = path[0] === 'sources' && path[2] === 'id' ? getAt(frontMatter, path) : undefined
  return typeof id === 'string' && message.startsWith(`Source "${id}" is not used.`) ? id : undefined
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
