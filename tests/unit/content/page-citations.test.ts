import { expect, test } from 'vitest'
import { toPageCitations } from '../../../lib/content/page-citations'

const sources = [
  { id: 'R1', title: 'First' },
  { id: 'R2', title: 'Second' },
  { id: 'R3', title: 'Third' },
]

test('numbers follow the order in which the page cites, and uncited sources are left out', () => {
  const citations = toPageCitations(sources, [
    { at: 'cite-a', ids: ['R3', 'R1'] },
    { at: 'cite-b', ids: ['R3'] },
  ])
  expect(citations.numbers).toEqual({ R3: 1, R1: 2 })
  expect(citations.sources.map(({ title, number, anchors }) => [number, title, anchors])).toEqual([
    [1, 'Third', ['cite-a', 'cite-b']],
    [2, 'First', ['cite-a']],
  ])
})

test('an id without a source is an error with its name', () => {
  expect(() => toPageCitations(sources, [{ at: 'cite-a', ids: ['R9'] }])).toThrow('No source "R9" on this page.')
})
