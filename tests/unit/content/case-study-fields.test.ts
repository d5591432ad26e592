import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  caseStudySchemaPath,
  type FieldSchema,
  formatCaseStudyJsonSchema,
  listCaseStudyFields,
  toCaseStudyJsonSchema,
} from '../../../lib/content/case-study-fields'
import { caseStudyFields } from '../../../lib/content/contentlayer-fields'

function listUndescribed(schema: FieldSchema, path: string): readonly string[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description || field.items?.description || name === 'slug' ? [] : [`${path}.${name}`]),
    ...listUndescribed(field, `${path}.${name}`),
  ])
  return [...inner, ...(schema.items ? listUndescribed(schema.items, path) : [])]
}

describe('the fields of the record', () => {
  test('each say what they mean', () => {
    expect(listUndescribed(toCaseStudyJsonSchema(), '')).toEqual([])
  })

  test('are the fields of contentlayer', () => {
    expect(Object.keys(caseStudyFields)).toEqual(listCaseStudyFields().map(({ name }) => name))
  })

  test('stand in the committed JSON Schema (npm run schema writes it)', () => {
    expect(readFileSync(caseStudySchemaPath, 'utf8')).toBe(formatCaseStudyJsonSchema())
  })

  test('write dates as text of a fixed form', () => {
    expect(toCaseStudyJsonSchema().properties?.review?.properties?.next).toMatchObject({
      type: 'string',
      pattern: expect.stringContaining('\\d{4}'),
    })
  })
})
