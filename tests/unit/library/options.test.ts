import { expect, test } from 'vitest'
import { facetAliases } from '../../../lib/library/facet-aliases'
import { getFacet } from '../../../lib/library/facets'
import { groupByArea, listNamed } from '../../../lib/library/group-by-area'
import { fewOptions, listFew, listOptions } from '../../../lib/library/list-options'
import { narrowTerms } from '../../../lib/library/narrow-terms'
import { makeCard } from './make-card'
import { makeTable } from './make-table'

const none: ReadonlySet<string> = new Set()
const area = getFacet('area')
const approach = getFacet('approach')

test.each([
  ['', Object.keys(area.terms).length],
  ['   ', Object.keys(area.terms).length],
  ['...', Object.keys(area.terms).length],
  ['zzz', 0],
])('"%s" leaves %i areas', (text, count) => {
  expect(narrowTerms(area, Object.keys(area.terms), text, facetAliases.area)).toHaveLength(count)
})

test.each([
  ['leeds', ['west-yorkshire']],
  ['LEE', ['west-yorkshire']],
  ['york', ['yorkshire-and-the-humber', 'north-yorkshire', 'west-yorkshire', 'south-yorkshire']],
  ['west york', ['west-yorkshire']],
  ['devon & corn', ['devon-and-cornwall']],
  ['dyfed–powys', ['dyfed-powys']],
  ['wales', ['wales', 'north-wales', 'south-wales']],
  ['orth', []],
])('"%s" finds %j', (text, expected) => {
  expect(narrowTerms(area, Object.keys(area.terms), text, facetAliases.area)).toEqual(expect.arrayContaining(expected))
  if (expected.length < 2) expect(narrowTerms(area, Object.keys(area.terms), text, facetAliases.area)).toEqual(expected)
})

test('another name of an approach finds it, also with its sign', () => {
  expect(narrowTerms(approach, Object.keys(approach.terms), 'A&E nav', facetAliases.approach)).toEqual(['hospital-navigators'])
})

test('options without results are left out unless kept, in the order of the terms', () => {
  const counts = new Map([
    ['ended', 2],
    ['pilot', 1],
  ])
  const given = { counts, totals: counts, kept: new Set(['planned']) }
  expect(listOptions(getFacet('status'), Object.keys(getFacet('status').terms), given)).toEqual(['planned', 'pilot', 'ended'])
})

test('common terms first where the facet says so, by the whole library and not by the moment', () => {
  const counts = new Map([
    ['hospital', 5],
    ['school', 1],
    ['street', 1],
  ])
  const totals = new Map([
    ['hospital', 5],
    ['school', 9],
    ['street', 5],
  ])
  expect(listOptions(getFacet('setting'), Object.keys(getFacet('setting').terms), { counts, totals, kept: none })).toEqual([
    'school',
    'hospital',
    'street',
  ])
})

test('a long group shows a few and what is kept; one more than a few is shown rather than hidden', () => {
  const options = [...'abcdefghij']
  expect(listFew(options.slice(0, fewOptions + 1), none)).toHaveLength(fewOptions + 1)
  expect(listFew(options, none)).toEqual([...'abcdef'])
  expect(listFew(options, new Set(['a', 'i']))).toEqual([...'abcdefi'])
  expect(listFew([], none)).toEqual([])
})

test('results by area, north to south; a case study of two areas stands in both', () => {
  const table = makeTable([makeCard({ slug: 'both', areas: ['sussex', 'durham'] }), makeCard({ slug: 'one', areas: ['sussex'] })])
  const [both = -1, one = -1] = ['both', 'one'].map(table.toRow)
  expect(groupByArea(table, [one, both])).toEqual([
    { area: 'durham', rows: [both] },
    { area: 'sussex', rows: [one, both] },
  ])
  expect(groupByArea(table, [one])).toEqual([{ area: 'sussex', rows: [one] }])
  expect(groupByArea(makeTable([]), [])).toEqual([])
})

test.each([
  [20, 8],
  [300, 3],
])('of %i results in one area it names %i, each once', (count, named) => {
  const rows = Array.from({ length: count }, (_, row) => row)
  expect(listNamed([{ rows }, { rows: rows.slice(0, 2) }])).toEqual(rows.slice(0, named))
})
