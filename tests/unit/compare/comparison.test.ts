import { describe, expect, test } from 'vitest'
import { toBriefing, toComparable } from '../../../lib/compare/briefing'
import { formatLine } from '../../../lib/compare/cell'
import { keepDifferences, listSame, nothingOfItsOwn, toComparison } from '../../../lib/compare/comparison'
import { rowGroups, screenRows } from '../../../lib/compare/comparison-rows'
import type { CaseStudy } from '../../../lib/content/case-study'
import { makeCaseStudy } from '../../make-case-study'

const source = ['S1']

/** What each column says in a row, as plain text. */
function read(records: readonly CaseStudy[], id: string): readonly (readonly string[])[] {
  const row = toComparison(records)
    .flatMap(({ rows }) => rows)
    .find((candidate) => candidate.id === id)
  return row?.cells.map(({ lines, missing }) => (lines.length > 0 ? lines.map(formatLine) : [missing])) ?? []
}

test('the groups stand in the order of the questions, and no row is there twice', () => {
  expect(rowGroups.map(({ label }) => label)).toEqual([
    'Who',
    'Where and when',
    'How',
    'Partners',
    'Cost',
    'Evidence',
    'Limits',
    'Lessons',
    'Not known',
  ])
  const ids = rowGroups.flatMap(({ rows }) => rows.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

describe('a cell', () => {
  test('says in words what is missing', () => {
    const bare = makeCaseStudy({ outcomes: [], evaluations: [], started: undefined })
    const missing = Object.fromEntries(
      toComparison([bare]).flatMap(({ rows }) =>
        rows.filter(({ cells }) => cells[0]?.lines.length === 0).map(({ id, cells }) => [id, cells[0]?.missing]),
      ),
    )
    expect(missing).toMatchObject({
      ages: 'No age range in the sources read.',
      referral: 'No source read says.',
      time: 'No source read gives a date.',
      money: 'No source read gives a sum.',
      funder: 'No source read names a funder.',
      outcomes: 'No source read gives a figure for what happened.',
      evaluations: 'None found in the sources read.',
      contradictions: 'No disagreement found in the sources read.',
    })
  })

  test('never parts a figure from what it is compared with and who measured it', () => {
    const outcomes = [
      {
        measure: 'Arrests',
        figure: '12% fewer',
        comparedWith: 'Kent.',
        period: '2024',
        measuredBy: 'A university',
        direction: 'better',
        source,
      },
      { measure: 'Incidents', figure: '40', measuredBy: 'The council', direction: 'not-measured', source },
    ]
    expect(read([makeCaseStudy({ outcomes })], 'outcomes')).toEqual([
      [
        '12% fewer: Arrests; 2024; compared with: Kent; measured by: A university',
        '40: Incidents; a count, compared with nothing; measured by: The council',
      ],
    ])
  })

  test('says which evaluations were elsewhere, unread, and by whom', () => {
    const study = { kind: 'randomised', by: 'A university', direction: 'better', source }
    const evaluations = [
      { ...study, independence: 'independent', state: 'not-read', site: 'elsewhere' },
      { ...study, independence: 'not-stated', state: 'reported' },
    ]
    expect(read([makeCaseStudy({ evaluations })], 'evaluations')).toEqual([
      [
        'Randomised trial: A university; the same model in another area; exists; results not read; independent of those who run and fund it',
        'Randomised trial: A university',
      ],
    ])
  })

  test('tells time, ages, money and status as a reader says them', () => {
    const record = makeCaseStudy({
      started: { date: '2022-07', source },
      ended: { date: '2024', source },
      ages: { from: 10, to: 17, note: 'Younger by referral.', source },
      money: [{ amount: '£5', covers: 'One seat.', period: '2024', source }],
      status: { state: 'unknown', asOf: '2024', source },
    })
    expect(['time', 'ages', 'money', 'status'].map((id) => read([record], id)[0])).toEqual([
      ['July 2022 to 2024'],
      ['10 to 17; Younger by referral'],
      ['£5: One seat; 2024'],
      ['Not known since 2024'],
    ])
    expect(read([makeCaseStudy({ started: { date: '2022-07', source } })], 'time')[0]).toEqual(['Since July 2022'])
    expect(read([makeCaseStudy({ ended: { date: '2023', source } })], 'time')[0]).toEqual(['Until 2023; no source read says since when'])
  })

  test('keeps our reading apart from what a source says', () => {
    const lessons = [{ theme: 'workforce', text: 'Pay travel.', basis: 'reading', source }]
    expect(read([makeCaseStudy({ lessons })], 'lessons')).toEqual([['Workforce: Pay travel. (our reading)']])
  })
})

describe('only what differs', () => {
  const one = makeCaseStudy({ settings: ['street', 'school'], groups: ['public'] }, 'one')
  const two = makeCaseStudy({ settings: ['school', 'street', 'home'], groups: ['children'] }, 'two')
  const kept = keepDifferences(toComparison([one, two]))
  const row = (id: string) => kept.flatMap(({ rows }) => rows).find((candidate) => candidate.id === id)

  test('leaves out what is the same, and groups with nothing left', () => {
    expect(kept.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['groups', 'settings'])
    expect(kept.map(({ id }) => id)).toEqual(['who', 'where'])
    expect(listSame(toComparison([one, two]))).toContain('What was tried')
    expect(listSame(toComparison([one, two]))).not.toContain('Setting')
  })

  test('sets aside the terms all share, and says so where nothing is left', () => {
    expect(row('settings')?.cells.map(({ lines, missing }) => lines.map(formatLine).join() || missing)).toEqual([nothingOfItsOwn, 'Home'])
    expect(row('groups')?.cells.map(({ lines }) => lines.map(formatLine))).toEqual([['The public in one place'], ['Children (under 18)']])
  })

  test('takes terms in another order for the same, sentences not', () => {
    const other = makeCaseStudy({ settings: ['school', 'street'] }, 'other')
    expect(listSame(toComparison([one, other]))).toContain('Setting')
  })

  test('does not count what no reader sees: the sources', () => {
    const sources = [
      { id: 'S1', title: 'A', publisher: 'A', kind: 'other', read: 'Whole page.' },
      { id: 'S2', title: 'B', publisher: 'B', kind: 'other', read: 'Whole page.' },
    ]
    const other = makeCaseStudy({ sources, tried: { text: 'Two wardens ride each late bus.', source: ['S2'] } }, 'other')
    expect(listSame(toComparison([makeCaseStudy(), other]))).toContain('What was tried')
  })

  test('shows everything of one alone, and nothing of none', () => {
    const all = rowGroups.flatMap(({ rows }) => rows).length
    expect(keepDifferences(toComparison([one])).flatMap(({ rows }) => rows)).toHaveLength(all)
    expect(listSame(toComparison([one]))).toEqual([])
    expect(() => keepDifferences(toComparison([]))).not.toThrow()
  })

  test('leaves nothing of a record beside itself', () => {
    expect(keepDifferences(toComparison([one, one]))).toEqual([])
  })
})

describe('on paper', () => {
  test('the rows left out are named', () => {
    expect(screenRows).toEqual([
      'Groups',
      'Places',
      'How it is fitted to each person or place',
      'May change',
      'Evaluations',
      'Where sources disagree',
    ])
  })

  test('a briefing counts what it has no room for', () => {
    const unknowns = Array.from({ length: 7 }, (_, index) => ({ text: `Question ${index}` }))
    const items = toBriefing(makeCaseStudy({ unknowns }))
    expect(items[0]?.label).toBe('What was tried')
    expect(items.find(({ id }) => id === 'unknowns')).toMatchObject({ more: 4, lines: unknowns.slice(0, 3) })
  })

  test.each([
    [0, []],
    [1, []],
    [2, [2]],
    [4, [4]],
    [5, [3, 2]],
    [9, [3, 3, 3]],
    [100, Array.from({ length: 25 }, () => 4)],
  ])('%i programmes are set side by side in lists of %j', (count, sizes) => {
    expect(toComparable(Array.from({ length: count }, (_, index) => index)).map(({ length }) => length)).toEqual(sizes)
  })

  test('no list to compare holds one or more than four', () => {
    for (let count = 2; count <= 100; count += 1) {
      const sizes = toComparable(Array.from({ length: count }, (_, index) => index)).map(({ length }) => length)
      expect(
        sizes.filter((size) => size < 2 || size > 4),
        `${count} programmes`,
      ).toEqual([])
    }
  })
})
