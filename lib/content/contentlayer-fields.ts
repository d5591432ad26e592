import type { FieldDefs } from 'contentlayer2/source-files'
import { approachSchema } from './approach-schema'
import { type FieldSchema, listCaseStudyFields } from './case-study-fields'

/** Contentlayer's fields, derived from the schema. What it cannot type it carries as JSON; zod parses the result. */
export const caseStudyFields: FieldDefs = Object.fromEntries(
  listCaseStudyFields().map(({ name, required, schema }) => [
    name,
    { type: toFieldType(schema), required, description: schema.description ?? '' },
  ]),
)

/** The fields of an approach: lists and groups all, carried as JSON. */
export const approachFields: FieldDefs = Object.fromEntries(
  Object.entries(approachSchema.shape).map(([name, schema]) => [
    name,
    { type: 'json', required: !schema.safeParse(undefined).success, description: schema.meta()?.description ?? '' },
  ]),
)

function toFieldType(schema: FieldSchema): 'string' | 'boolean' | 'number' | 'json' {
  if (schema.enum || schema.type === 'string') return 'string'
  if (schema.type === 'boolean' || schema.type === 'number') return schema.type
  return 'json'
}
