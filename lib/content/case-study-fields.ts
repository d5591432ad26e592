import { z } from 'zod'
import { caseStudySchema } from './case-study-schema'

/** The part of JSON Schema that zod writes for a record. */
export type FieldSchema = {
  readonly type?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly items?: FieldSchema
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly required?: readonly string[]
  readonly default?: unknown
  readonly maxLength?: number
  readonly maxItems?: number
  readonly minItems?: number
  readonly pattern?: string
}

/** A field of the record as editors, forms and contentlayer need it. */
export type CaseStudyField = { readonly name: string; readonly required: boolean; readonly schema: FieldSchema }

/** JSON Schema of a record as an author writes it: defaults make a field optional. */
export function toCaseStudyJsonSchema(): FieldSchema {
  return z.toJSONSchema(caseStudySchema, { io: 'input', unrepresentable: 'any', override: describeDates }) as FieldSchema // zod types it as a wider JSON Schema
}

/** The fields of a record in the order of the schema. */
export function listCaseStudyFields(): readonly CaseStudyField[] {
  const schema = toCaseStudyJsonSchema()
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({ name, required: required.has(name), schema: field }))
}

/** A preprocessed field has no input type of its own; every such field of ours is a date written as text. */
function describeDates({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const def = zodSchema._zod.def
  if (def.type !== 'pipe' || !('out' in def)) return
  Object.assign(jsonSchema, z.toJSONSchema(def.out), { $schema: undefined })
}

export const caseStudySchemaPath = 'public/schema/case-study.schema.json'

/** The JSON Schema as the committed file holds it. */
export function formatCaseStudyJsonSchema(): string {
  return `${JSON.stringify({ title: 'Case study', ...toCaseStudyJsonSchema() }, null, 2)}\n`
}
