import type { FieldDefs } from 'contentlayer2/source-files'
import { type FieldSchema, listCaseStudyFields } from './case-study-fields'

/** Contentlayer's fields, derived from the schema. What it cannot type it carries as JSON; zod parses the result. */
export const caseStudyFields: FieldDefs = Object.fromEntries(
  listCaseStudyFields().map(({ name, required, schema }) => [
    name,
    { type: toFieldType(schema), required, description: schema.description ?? '' },
  ]),
)

function toFieldType(schema: FieldSchema): 'string' | 'boolean' | 'number' | 'json' {
  if (schema.enum || schema.type === 'string') return 'string'
  if (schema.type === 'boolean' || schema.type === 'number') return schema.type
  return 'json'
}
