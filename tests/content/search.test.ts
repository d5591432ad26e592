import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluateLibrary, parseQueries } from '../../lib/cli/eval-library'
import { readSearchCollection } from '../../lib/cli/read-search-collection'
import { createLocalEngine } from '../../lib/search/create-local-engine'

/** Search over the real records, in the order a visitor sees. */
const collection = readSearchCollection()
const engine = createLocalEngine(collection)
const search = (query: string) => engine.search(query).response

describe('the founding case studies come first for', () => {
  test.each([
    ['A&E youth workers', 'ae-navigator-west-yorkshire'],
    ['knife carying', 'habitual-knife-carriers'],
    ['HKC', 'habitual-knife-carriers'],
    ['church leaders', 'faith-alliance-west-midlands'],
    ['thames valley charge and remand', 'operation-deter'],
    ['op deter', 'operation-deter'],
  ])('"%s"', (query, slug) => {
    expect(search(query).results[0]?.id).toBe(slug)
  })

  test('"emergency department", of which it is one of the founding four that comes first', () => {
    const founding = ['operation-deter', 'habitual-knife-carriers', 'ae-navigator-west-yorkshire', 'faith-alliance-west-midlands']
    expect(search('emergency department').results.find(({ id }) => founding.includes(id))?.id).toBe('ae-navigator-west-yorkshire')
  })
})

describe('the words of the issue', () => {
  test.each([
    [
      'casualty',
      ['ae-navigator-west-yorkshire', 'redthread-nottingham', 'violence-prevention-team-south-wales', 'hospital-navigators-thames-valley'],
    ],
    ['middlesbrough', ['custody-navigators-cleveland']],
    ['teesside', ['custody-navigators-cleveland']],
    ['DV offenders', ['drive-south-wales']],
    ['nife', ['habitual-knife-carriers', 'operation-divan-north-yorkshire', 'operation-deter', 'yolo-northumbria']],
    [
      'stop teenagers carrying knives',
      ['habitual-knife-carriers', 'operation-divan-north-yorkshire', 'operation-deter', 'yolo-northumbria'],
    ],
    [
      'randomised trial',
      [
        'checkpoint-durham',
        'southend-hot-spot-patrols',
        'focused-deterrence-milton-keynes',
        'drive-south-wales',
        'phoenix-programme-leicestershire',
      ],
    ],
  ])('"%s" brings a right record among the first three', (query, slugs) => {
    const first = search(query)
      .results.slice(0, 3)
      .map(({ id }) => id)
    expect(first.filter((id) => slugs.includes(id))).not.toEqual([])
  })
})

test('the judged queries: first for 85 % or more, among the first three for 95 %, and none without a result', () => {
  const outcomes = evaluateLibrary(engine, parseQueries(readFileSync('tests/bench/queries.tsv', 'utf8')))
  const within = (depth: number): number => outcomes.filter(({ place }) => place >= 0 && place < depth).length / outcomes.length
  expect(outcomes.length).toBeGreaterThanOrEqual(120)
  expect(within(1)).toBeGreaterThanOrEqual(0.85)
  expect(within(3)).toBeGreaterThanOrEqual(0.95)
  expect(outcomes.filter(({ ids }) => ids.length === 0)).toEqual([])
})

test('everyday words: a right record among the first three for 85 % or more, and none without a result', () => {
  const outcomes = evaluateLibrary(engine, parseQueries(readFileSync('tests/bench/everyday.tsv', 'utf8')))
  expect(outcomes.length).toBeGreaterThanOrEqual(100)
  expect(outcomes.filter(({ place }) => place >= 0 && place < 3).length / outcomes.length).toBeGreaterThanOrEqual(0.85)
  expect(outcomes.filter(({ ids }) => ids.length === 0)).toEqual([])
})

test('a record with one outcome that went the wrong way is found by the words for it, whatever its direction overall', () => {
  expect(search('what backfired').results[0]?.id).toBe('divert-london')
})

test('the plural of another name is no typing error', () => {
  expect(search('cops').correction).toBeUndefined()
  expect(search('cops').synonyms).toEqual([{ typed: 'cops', matched: expect.arrayContaining(['police officer']) }])
})

test.each(['queries', 'everyday', 'queries-blind'].map((name) => `tests/bench/${name}.tsv`))(
  'every slug judged in %s is a record',
  (path) => {
    const known = new Set(collection.documents.map(({ id }) => id))
    const judged = parseQueries(readFileSync(path, 'utf8')).flatMap(({ slugs }) => slugs)
    expect(judged.filter((slug) => !known.has(slug))).toEqual([])
  },
)

test.each(collection.documents.map(({ id, title }) => [id, title]))('%s is found first by its title', (id, title) => {
  expect(search(title).results[0]?.id).toBe(id)
})
