import { type FieldSchema, listCaseStudyFields } from '../content/case-study-fields'
import { bodyHeadings, requiredBodyHeadings } from '../content/case-study-schema'
import { slugPattern } from '../content/slug'
import { closedLists, toListName } from './closed-lists'
import { toLabel, toNoun } from './field-labels'
import type { BodyPart, FormField, FormModel } from './form-field'
import { formSteps, partHelp } from './form-steps'

/** The form, made from the schema: its steps with their fields, and the closed lists. */
export function createFormModel(): FormModel {
  const fields = new Map(listCaseStudyFields().map(({ name, required, schema }) => [name, toFormField([name], schema, required)]))
  return {
    steps: formSteps.map(({ id, title, lede, fields: names }) => ({
      id,
      title,
      lede,
      fields: names.map((name) => getField(fields, name)),
      parts: id === 'story' ? listBodyParts() : [],
    })),
    lists: closedLists,
  }
}

function getField(fields: ReadonlyMap<string, FormField>, name: string): FormField {
  const field = fields.get(name)
  if (!field) throw new Error(`lib/propose/form-steps.ts names "${name}", which the schema does not know.`)
  return field
}

function listBodyParts(): readonly BodyPart[] {
  const required: readonly string[] = requiredBodyHeadings
  return Object.entries(bodyHeadings).map(([heading, id]) => ({
    id,
    heading,
    required: required.includes(heading),
    help: partHelp[id] ?? '',
  }))
}

/** How many lines a text is given to begin with, by the most characters it may have; 0 for one that never has a second, such as an address. */
function toRows(most = 0): number {
  if (most <= 120) return 0
  if (most <= 240) return 1
  return most <= 300 ? 2 : 4
}

/** A field of the form from its part of the schema. `names` is its path, without positions. */
function toFormField(names: readonly string[], schema: FieldSchema, required: boolean): FormField {
  const named = { name: names.at(-1) ?? '', label: toLabel(names), help: schema.description ?? '', required }
  if (schema.enum) return { ...named, kind: 'term', list: toListName(schema.enum), help: withoutTerms(named.help, schema.enum) }
  if (schema.type === 'object') return { ...named, kind: 'group', fields: listInner(names, schema) }
  if (schema.type === 'array') return toListField(names, schema, named)
  if (schema.type === 'boolean') return { ...named, kind: 'flag' }
  if (schema.type === 'integer' || schema.type === 'number') return { ...named, kind: 'number' }
  if (schema.pattern?.startsWith('^\\d{4}')) return { ...named, kind: 'date', help: `${named.help} ${toDateExample(schema.pattern)}` }
  if (schema.pattern === slugPattern) return { ...named, kind: 'record' }
  const most = schema.maxLength
  return { ...named, kind: 'text', most, rows: toRows(most) }
}

/** How a date is written, from what its pattern allows. */
function toDateExample(pattern: string): string {
  const allowed = ['2023', '2023-07', '2023-07-01'].filter((date) => new RegExp(pattern).test(date))
  return `For example ${allowed.join(' or ')}.`
}

/** A description that begins by listing the terms as the file writes them says nothing beside the choices themselves. */
function withoutTerms(help: string, terms: readonly string[]): string {
  return terms.includes(/^[a-z-]+/.exec(help)?.[0] ?? '') ? '' : help
}

type Named = Pick<FormField, 'name' | 'label' | 'help' | 'required'>

function toListField(names: readonly string[], { items = {}, maxItems }: FieldSchema, named: Named): FormField {
  if (items.enum) return { ...named, kind: 'terms', list: toListName(items.enum), most: maxItems }
  if (items.type === 'object') return { ...named, kind: 'list', noun: toNoun(names), fields: listInner(names, items) }
  if (items.pattern === slugPattern) return { ...named, kind: 'records' }
  if (items.pattern) return { ...named, kind: 'sources' }
  return { ...named, kind: 'texts', noun: toNoun(names), most: items.maxLength }
}

function listInner(names: readonly string[], schema: FieldSchema): readonly FormField[] {
  const required = schema.required ?? []
  return Object.entries(schema.properties ?? {}).map(([name, inner]) => toFormField([...names, name], inner, required.includes(name)))
}
