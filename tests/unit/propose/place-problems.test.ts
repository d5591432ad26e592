import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../../lib/propose/check-draft'
import { createDraft } from '../../../lib/propose/draft'
import { createFormModel } from '../../../lib/propose/form-model'
import { placeProblems } from '../../../lib/propose/place-problems'
import { readFile } from '../../../lib/propose/read-file'
import { badFiles } from '../../bad-files'
import { makeFile, validBody, validFrontMatter } from '../../make-case-study'

const model = createFormModel()

function place(text: string) {
  const found = readFile('evening-bus-wardens.mdx', text)
  if (!('draft' in found)) return []
  const { file, problems } = checkDraft(found.draft, [])
  return placeProblems(model, found.draft, file, problems)
}

describe('a problem of the check', () => {
  test.each([
    ['a field', makeFile({ summary: 'Wardens ride 14 late buses.' }), 'name', 'field-summary', 'Summary'],
    ['a field of a group', makeFile({ ages: { from: 25, to: 11, source: ['S1'] } }), 'people', 'field-ages-from', 'Ages: From'],
    [
      'an entry of a list',
      makeFile({ organisations: [{ name: 'A', role: 'led', sector: 'police', source: ['S1'] }] }),
      'organisations',
      'field-organisations-1-role',
      'Organisations 1: Role',
    ],
    ['a term of several', makeFile({ settings: ['skool'] }), 'what', 'field-settings', 'Settings'],
    [
      'a reference to a source',
      makeFile({ tried: { text: 'Wardens ride.', source: ['S7'] } }),
      'name',
      'field-tried-source',
      'What was tried: Sources that say so',
    ],
    [
      'a part of the body',
      makeFile({}, validBody.replace('The council employs', 'In 2022 the council employs').replace('them.[^S1]', 'them.')),
      'story',
      'part-delivery',
      'Who delivers it',
    ],
  ])('in %s stands at its control', (_, text, step, control, where) => {
    expect(place(text)).toContainEqual(expect.objectContaining({ step, control, where, missing: false }))
  })

  test('of a field the schema does not know stands at what is around it', () => {
    const places = [{ name: 'Ashford', nmae: 'x', source: ['S1'] }]
    expect(place(makeFile({ places }))).toContainEqual(
      expect.objectContaining({ step: 'place', control: 'field-places-1', missing: false }),
    )
    expect(place(makeFile({ setings: ['street'] }))).toContainEqual(expect.objectContaining({ step: undefined, where: 'setings' }))
  })

  test('says whether something is missing or wrong', () => {
    expect(place(makeFile({ tried: undefined }))).toEqual([
      { message: 'This field is missing.', step: 'name', control: 'field-tried', where: 'What was tried', missing: true },
    ])
    expect(place(makeFile({}, validBody.replace(/## Who delivers it.*$/s, '')))).toEqual([
      {
        message: 'The heading "## Who delivers it" is missing.',
        step: 'story',
        control: 'part-delivery',
        where: 'Who delivers it',
        missing: true,
      },
    ])
  })

  test('of a source nothing refers to yet is something missing', () => {
    const sources = [validFrontMatter.sources[0], { ...validFrontMatter.sources[0], id: 'S2', address: 'https://example.org/other' }]
    expect(place(makeFile({ sources }))).toEqual([
      {
        message: 'Source "S2" is not used. Refer to it in a field or in the body, or delete it.',
        step: 'sources',
        control: 'field-sources-2-id',
        where: 'S2 not used yet',
        missing: true,
      },
    ])
  })

  test('of another file has no place in the form, and says which file', () => {
    const found = readFile('evening-bus-wardens.mdx', makeFile())
    const problem = { file: 'content/case-studies/other.mdx', line: 1, field: 'adaptedBy.1', message: 'It does not name this one back.' }
    expect('draft' in found && placeProblems(model, found.draft, 'content/case-studies/evening-bus-wardens.mdx', [problem])).toEqual([
      {
        message: problem.message,
        step: undefined,
        control: undefined,
        where: 'content/case-studies/other.mdx, adaptedBy.1',
        missing: false,
      },
    ])
  })

  test('of an empty draft is something missing, in the order of the form', () => {
    const draft = createDraft('2026-11-25')
    const { file, problems } = checkDraft(draft, [])
    const placed = placeProblems(model, draft, file, problems)
    expect(placed.every(({ missing, control }) => missing && control !== undefined)).toBe(true)
    const steps = model.steps.map(({ id }) => id)
    const found = placed.map(({ step }) => steps.indexOf(step ?? ''))
    expect(found).toEqual([...found].sort((a, b) => a - b))
    expect(placed.filter(({ step }) => step === 'name').map(({ where }) => where)).toEqual([
      'Name of the programme',
      'Name of the programme',
      'Summary',
      'What was tried',
    ])
  })

  test('of a bad address stands there', () => {
    const draft = { ...createDraft('2026-11-25'), slug: 'Bus Wardens' }
    const { file, problems } = checkDraft(draft, [])
    expect(placeProblems(model, draft, file, problems)).toContainEqual(
      expect.objectContaining({ control: 'field-file-name', where: 'Address', missing: false }),
    )
  })

  test('always finds a control or a name', { timeout: 30_000 }, () => {
    for (const { text } of badFiles) for (const { where } of place(text)) expect(where).not.toBe('')
  })
})
