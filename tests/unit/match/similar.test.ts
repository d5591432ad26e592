import { describe, expect, test } from 'vitest'
import type { Profile, Relations } from '../../../lib/match/aspects'
import { toRecordText } from '../../../lib/match/record-text'
import { createSimilar, listSimilar, mostSimilar } from '../../../lib/match/similar'
import { createTextIndex } from '../../../lib/match/text-likeness'
import { generateCaseStudies } from '../../bench/generate'

type Record = Profile & Relations

function make(slug: string, fields: Partial<Record> = {}): Record {
  return {
    adaptedFrom: [],
    adaptedBy: [],
    relatedTo: [],
    approaches: [],
    groups: [],
    settings: [],
    violenceTypes: [],
    slug,
    title: slug,
    ...fields,
  }
}

function listSlugs(record: Record, ...others: Record[]): readonly string[] {
  return listSimilar(record, [record, ...others]).map(({ slug }) => slug)
}

describe('similar programmes', () => {
  test('never hold the record itself, nor one that shares nothing', () => {
    expect(listSlugs(make('a', { approaches: ['focused-deterrence'] }), make('b', { approaches: ['employment-skills'] }))).toEqual([])
  })

  test('hold no record that shares only one thing besides the approach', () => {
    const record = make('a', { settings: ['community'] })
    expect(listSlugs(record, make('b', { settings: ['community'] }))).toEqual([])
    expect(listSlugs({ ...record, groups: ['children'] }, make('b', { settings: ['community'], groups: ['children'] }))).toEqual(['b'])
  })

  test.each([
    ['adaptedFrom', { adaptedFrom: ['b'] }, {}, 'Where it came from: the programme on this page grew out of it.'],
    ['adaptedBy of the other', {}, { adaptedBy: ['a'] }, 'Where it came from: the programme on this page grew out of it.'],
    ['adaptedBy', { adaptedBy: ['b'] }, {}, 'What became of it: it grew out of the programme on this page.'],
    ['adaptedFrom of the other', {}, { adaptedFrom: ['a'] }, 'What became of it: it grew out of the programme on this page.'],
    ['relatedTo', { relatedTo: [{ slug: 'b', why: 'One family.' }] }, {}, 'Same family: One family.'],
    [
      'relatedTo of the other',
      {},
      { relatedTo: [{ slug: 'a', why: 'One family.' }] },
      'Same family: its record says of the programme on this page: “One family.”',
    ],
  ])('name a relation stated by %s', (_, mine, theirs, reason) => {
    const [similar] = listSimilar(make('a', mine), [make('a', mine), make('b', theirs)])
    expect(similar?.reasons.map(({ head, text }) => `${head}: ${text}`)).toEqual([reason])
  })

  test('put relations before likeness, and name each programme once', () => {
    const record = make('a', { approaches: ['focused-deterrence'], relatedTo: [{ slug: 'c', why: 'One family.' }] })
    expect(listSlugs(record, make('b', { approaches: ['focused-deterrence'] }), make('c', { approaches: ['focused-deterrence'] }))).toEqual(
      ['c', 'b'],
    )
  })

  test('put the same main approach before the same second one', () => {
    const record = make('a', { approaches: ['focused-deterrence', 'employment-skills'] })
    const others = [make('b', { approaches: ['employment-skills'] }), make('c', { approaches: ['focused-deterrence'] })]
    expect(listSlugs(record, ...others)).toEqual(['c', 'b'])
  })

  test('count a rare setting for more than a common one', () => {
    const common = (slug: string) => make(slug, { approaches: ['employment-skills'], settings: ['community'] })
    const record = make('a', { approaches: ['focused-deterrence'], settings: ['community', 'hospital'] })
    const b = make('b', { approaches: ['focused-deterrence'], settings: ['community'] })
    const c = make('c', { approaches: ['focused-deterrence'], settings: ['hospital'] })
    expect(listSlugs(record, b, c, common('d'), common('e'))).toEqual(['c', 'b'])
  })

  test('are ordered by title where they are equally alike', () => {
    const record = make('a', { approaches: ['focused-deterrence'] })
    expect(listSlugs(record, make('c', { ...record, slug: 'c', title: 'C' }), make('b', { ...record, slug: 'b', title: 'B' }))).toEqual([
      'b',
      'c',
    ])
  })

  test('are six at most', () => {
    const record = make('a', { approaches: ['focused-deterrence'] })
    const others = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((slug) => make(slug, { approaches: ['focused-deterrence'] }))
    expect(listSlugs(record, ...others)).toHaveLength(mostSimilar)
  })

  test('of another approach come only until there are three', () => {
    const wide = { settings: ['school'], groups: ['children'] } as const
    const record = make('a', { approaches: ['focused-deterrence'], settings: ['school'], groups: ['children'] })
    const others = ['b', 'c', 'd', 'e'].map((slug) => make(slug, { settings: [...wide.settings], groups: [...wide.groups] }))
    expect(listSlugs(record, make('z', { approaches: ['focused-deterrence'] }), ...others)).toEqual(['z', 'b', 'c'])
  })

  test('give their reasons in plain words, the two rarest terms of each', () => {
    const fields = {
      approaches: ['vawg-bystander'],
      groups: ['children', 'adults', 'victims'],
      settings: ['school'],
    } satisfies Partial<Record>
    const all = [make('a', fields), make('b', fields), make('c', { groups: ['children'] }), make('d', { groups: ['children'] })]
    const [similar] = listSimilar(make('a', fields), all)
    expect(similar?.reasons).toEqual([
      { head: 'Same approach', text: 'VAWG, bystander and culture change.' },
      { head: 'Also for', text: 'adults; people hurt by violence.' },
      { head: 'Also in', text: 'school or college.' },
    ])
  })
})

test('of many records an index finds what comparing every pair shows', () => {
  const all = generateCaseStudies(205)
  const { toLikeness, listAlike } = createTextIndex(new Map(all.map((record) => [record.slug, toRecordText(record)])))
  const everyone = () => all.map(({ slug }) => slug)
  const [indexed, full] = [createSimilar(all, toLikeness, listAlike), createSimilar(all, toLikeness, everyone)]
  const some = all.filter((_, index) => index % 20 === 0)
  expect(some.map((record) => indexed(record).map(({ slug }) => slug))).toEqual(some.map((record) => full(record).map(({ slug }) => slug)))
}, 60_000)
