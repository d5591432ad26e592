import { describe, expect, test } from 'vitest'
import { evaluate, formatScores } from '../../../lib/cli/eval-collection'
import { ourEngine } from '../../../lib/cli/eval-contender'
import { formatOutcomes, parseQueries } from '../../../lib/cli/eval-library'
import { toNdcg, toPercentile, toRecall, toReciprocalRank } from '../../../lib/cli/eval-measures'
import { peers } from '../../../lib/cli/eval-peers'
import { readTestCollection } from '../../../lib/cli/read-test-collection'

const judged = new Map([
  ['a', 2],
  ['b', 1],
  ['c', 0],
])

describe('measures', () => {
  test.each([
    [['a', 'b'], 1],
    [['b', 'a'], (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3))],
    [['c', 'x'], 0],
    [[], 0],
  ])('NDCG of %j is %d', (ids, expected) => {
    expect(toNdcg(ids, judged)).toBeCloseTo(expected, 10)
  })
  test('only the first ten count, and nothing relevant is 0', () => {
    expect(toNdcg([...Array.from({ length: 10 }, (_, i) => `x${i}`), 'a'], judged)).toBe(0)
    expect(toNdcg(['c'], new Map([['c', 0]]))).toBe(0)
  })
  test('recall, reciprocal rank and percentiles', () => {
    expect(toRecall(['x', 'b'], judged)).toBe(0.5)
    expect(toRecall(['x', 'b'], judged, 1)).toBe(0)
    expect(toReciprocalRank(['x', 'c', 'b'], judged)).toBeCloseTo(1 / 3)
    expect(toReciprocalRank(['x'], judged)).toBe(0)
    expect(toPercentile([4, 1, 3, 2], 0.5)).toBe(3)
    expect(toPercentile([], 0.95)).toBe(0)
  })
})

describe('a public collection', () => {
  const collection = readTestCollection('tests/fixtures/collection')

  test('is read in the BEIR layout; a query without judgements is left out', () => {
    expect(collection.documents.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'd4'])
    expect(collection.queries).toEqual([
      {
        text: 'Who keeps the lamp of a lighthouse?',
        judged: new Map([
          ['d1', 2],
          ['d4', 1],
        ]),
      },
      {
        text: 'baking loaves',
        judged: new Map([
          ['d3', 1],
          ['d1', 0],
        ]),
      },
    ])
  })

  test.each([ourEngine, ...peers].map((contender) => [contender.name, contender] as const))(
    '%s answers and is measured',
    (_, contender) => {
      const score = evaluate(contender, collection, (data) => data.length)
      expect(score.ndcg).toBeGreaterThan(0)
      expect(score.recall).toBeGreaterThan(0)
      expect(score.bytes).toBeGreaterThan(20)
    },
  )

  test('ours orders it right', () => {
    expect(evaluate(ourEngine, { ...collection, queries: collection.queries.slice(0, 1) }, () => 1)).toMatchObject({
      ndcg: 1,
      recall: 1,
      mrr: 1,
    })
  })

  test('the table has a row an engine and the ratios to the first', () => {
    const score = { ndcg: 0.5, recall: 0.5, mrr: 1, p50: 1, p95: 2, build: 10, bytes: 100 }
    expect(
      formatScores([
        { name: 'ours', ...score },
        { name: 'other', ...score, ndcg: 0.25 },
      ])
        .split('\n')
        .map((line) => line.trim().split(/\s{2,}/)),
    ).toEqual([
      ['NDCG@10', 'recall@50', 'MRR', 'p50 ms', 'p95 ms', 'build ms index gzip'],
      ['ours', '0.5000', '0.5000', '1.0000', '1.000', '2.000', '10', '100'],
      ['other', '0.2500', '0.5000', '1.0000', '1.000', '2.000', '10', '100'],
      [''],
      ['Ratios, ours ÷ the other:'],
      ['÷ other', '2.000', '1.000', '1.000', '1.000', '1.000', '1.000', '1.000'],
    ])
  })
})

describe('the judged queries of the library', () => {
  test('are lines of query, tab and slugs', () => {
    expect(parseQueries('# note\n\nknife\ta-b, c\nA&E desk\td e\tf\r\n')).toEqual([
      { query: 'knife', slugs: ['a-b', 'c'] },
      { query: 'A&E desk', slugs: ['d', 'e', 'f'] },
    ])
  })
  test('a line without a slug is told', () => {
    expect(() => parseQueries('knife')).toThrow('Line 1 has no slug after a tab: "knife".')
  })
  test('the report counts hits and lists each miss', () => {
    const text = formatOutcomes([
      { query: 'one', slugs: ['a'], ids: ['a'], place: 0 },
      { query: 'two', slugs: ['a'], ids: ['b', 'a'], place: 1 },
      { query: 'three', slugs: ['c'], ids: [], place: -1 },
    ])
    expect(text).toBe(`3 queries
right record first          1 (33.3 %)
right record in the first 3 2 (66.7 %)
right record in the first 5 2 (66.7 %)
mean reciprocal rank        0.500
queries with no result      1
  three

Not first:
  place 2    two
             wanted a
             got    b, a
  not found  three
             wanted c
             got    nothing`)
  })
})
