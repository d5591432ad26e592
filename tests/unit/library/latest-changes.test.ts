import { expect, test } from 'vitest'
import { listLatestChanges } from '../../../lib/library/latest-changes'

const makeRecord = (title: string, published: string, changes: readonly (readonly [date: string, note: string])[]) => ({
  slug: title.toLowerCase(),
  title,
  review: { published, reviewed: published, next: '2030-01-01', changes: changes.map(([date, note]) => ({ date, note })) },
})

const records = [
  makeRecord('Beta', '2026-01-01', [['2026-01-01', 'First version.']]),
  makeRecord('Alpha', '2026-01-01', [['2026-01-01', 'First version.']]),
  makeRecord('Gamma', '2025-01-01', [
    ['2025-01-01', 'First version.'],
    ['2026-03-02', 'Trial results added.'],
  ]),
]

test('the newest change of each record, newest first, equals by title', () => {
  expect(listLatestChanges(records, 5).map(({ title, date, isNew }) => [title, date, isNew])).toEqual([
    ['Gamma', '2026-03-02', false],
    ['Alpha', '2026-01-01', true],
    ['Beta', '2026-01-01', true],
  ])
})

test('no more than asked', () => {
  expect(listLatestChanges(records, 1).map(({ note }) => note)).toEqual(['Trial results added.'])
})
