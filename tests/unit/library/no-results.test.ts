import { expect, test } from 'vitest'
import { formatLibraryState, parseLibraryState } from '../../../lib/library/library-state'
import { listNear, listWaysOut } from '../../../lib/library/no-results'
import { toResults } from '../../../lib/library/results'
import { makeCard } from './make-card'
import { makeTable } from './make-table'

const table = makeTable([
  makeCard({ slug: 'durham', areas: ['durham'], regions: ['north-east'], settings: ['custody'], evidenceStep: 'tested' }),
  makeCard({ slug: 'leeds', areas: ['west-yorkshire'], regions: ['yorkshire-and-the-humber'], settings: ['hospital'] }),
  makeCard({ slug: 'cardiff', areas: ['south-wales'], regions: ['wales'], settings: ['hospital'], evidenceStep: 'compared' }),
])

function parse(address: string) {
  return parseLibraryState(new URLSearchParams(address)).state
}

function ways(address: string, ranks?: ReadonlyMap<string, number>) {
  return listWaysOut(table, parse(address), ranks).map(
    ({ count, without, state }) => `${count} without ${without}: ${formatLibraryState(state)}`,
  )
}

test('each group on its own, most results first', () => {
  expect(toResults(table, parse('?area=durham&setting=hospital')).found).toEqual([])
  expect(ways('?area=durham&setting=hospital')).toEqual([
    '2 without “Area: Durham”: ?setting=hospital',
    '1 without “Setting: Hospital”: ?area=durham',
  ])
})

test('a group that does not help alone is not offered', () => {
  expect(ways('?area=durham&setting=hospital&evidence=tested')).toEqual(['1 without “Setting: Hospital”: ?area=durham&evidence=tested'])
})

test('when no single one helps: any filter', () => {
  expect(ways('?area=kent&setting=school')).toEqual(['3 without any filter: '])
})

test('the question is one of the things that can go', () => {
  expect(ways('?q=knife&area=wales', new Map([['durham', 0]]))).toEqual([
    '1 without “Area: Wales”: ?q=knife',
    '1 without the search words: ?area=wales',
  ])
})

test('a question without any hit', () => {
  expect(ways('?q=zzz', new Map())).toEqual(['3 without the search words: '])
  expect(ways('?q=zzz&area=kent', new Map())).toEqual(['3 without the search words and any filter: '])
})

test('an empty library has no way out', () => {
  expect(listWaysOut(makeTable([]), parse('?q=zzz&area=kent'), new Map())).toEqual([])
})

test('near: those that miss fewest groups, surest first', () => {
  const near = listNear(table, parse('?area=durham&setting=hospital&evidence=compared'))
  expect(near.map((row) => table.slugs[row])).toEqual(['cardiff', 'durham', 'leeds'])
})

test('near: what the question found comes first, in its order', () => {
  const ranks = new Map([
    ['leeds', 0],
    ['durham', 1],
  ])
  expect(listNear(table, parse('?q=knife&area=wales'), ranks).map((row) => table.slugs[row])).toEqual(['leeds', 'durham'])
})

test('near to nothing: none', () => {
  expect(listNear(table, parse('?q=zzz'), new Map())).toEqual([])
  expect(listNear(table, parse('?area=kent'))).toEqual([])
})

test('results: only the hits, ordered by closeness, while the counts know the question', () => {
  const ranks = new Map([
    ['leeds', 0],
    ['durham', 1],
  ])
  const { found, counts } = toResults(table, parse('?q=knife'), ranks)
  expect(found.map((row) => table.slugs[row])).toEqual(['leeds', 'durham'])
  expect(counts.setting.get('hospital')).toBe(1)
})
