import { describe, expect, test } from 'vitest'
import { listCaseStudyFields } from '../../../lib/content/case-study-fields'
import type { FormField } from '../../../lib/propose/form-field'
import { createFormModel } from '../../../lib/propose/form-model'
import { formSteps } from '../../../lib/propose/form-steps'

const model = createFormModel()
const top = model.steps.flatMap(({ fields }) => fields)
const all = top.flatMap(flatten)

function flatten(field: FormField): readonly FormField[] {
  return 'fields' in field ? [field, ...field.fields.flatMap(flatten)] : [field]
}

describe('the form', () => {
  test('has every field of the schema, each in one step', () => {
    expect(formSteps.flatMap(({ fields }) => fields as readonly string[]).sort()).toEqual(
      listCaseStudyFields()
        .map(({ name }) => name)
        .sort(),
    )
  })

  test.each(all.map((field) => [field.label, field] as const))('says what %s means', (label, { help, kind }) => {
    expect(label).not.toBe('')
    // An optional group says it at the top; its parts carry their own words.
    expect(kind === 'term' || help.length > 3).toBe(true)
  })

  test('knows each kind of field from the schema alone', () => {
    const kinds = Object.fromEntries(top.map(({ name, kind }) => [name, kind]))
    expect(kinds).toMatchObject({
      title: 'text',
      aliases: 'texts',
      founding: 'flag',
      areas: 'terms',
      ages: 'group',
      summarySource: 'sources',
    })
    expect(kinds).toMatchObject({ places: 'list', adaptedFrom: 'records', sources: 'list', review: 'group' })
  })

  test('says how a date is written', () => {
    const dates = all.filter(({ kind }) => kind === 'date').map(({ help }) => help.replace(/^.*For example/, 'For example'))
    expect(new Set(dates)).toEqual(
      new Set(['For example 2023 or 2023-07.', 'For example 2023-07-01.', 'For example 2023 or 2023-07 or 2023-07-01.']),
    )
  })

  test('gives a text room for what it may hold, and an address one line', () => {
    const rows = new Map(all.flatMap((field) => (field.kind === 'text' ? [[field.label, field.rows] as const] : [])))
    expect(['Address', 'Name of the programme', 'Summary', 'Statement'].map((label) => rows.get(label))).toEqual([0, 0, 1, 4])
  })

  test('offers the closed lists with the words of the vocabulary', () => {
    const roles = all.find(({ name }) => name === 'role')
    expect(roles).toMatchObject({ kind: 'term', list: 'roles', required: true })
    expect(model.lists.roles?.map(({ label }) => label)).toEqual(['Lead', 'Funder', 'Partner'])
    expect(model.lists.areas).toHaveLength(43)
  })
})
