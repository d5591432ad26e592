import { expect, test } from 'vitest'
import { createEngine } from '../../../lib/search/engine'
import { wordsName } from '../../../lib/search/index-head'
import { createIndexReader } from '../../../lib/search/index-reader'
import { createSearchSession } from '../../../lib/search/search-session'
import { writeIndex } from '../../../lib/search/write-index'
import { makeCollection } from './make-collection'

const words = 'lantern harbour meadow copper thistle anchor velvet marble ribbon saddle timber walnut'.split(' ')
const drafts = words.map((word, i) => ({
  id: word,
  title: `The ${word} study`,
  summary: `About ${words[(i + 1) % 12]}.`,
  lessons: `Bring a ${words[(i + 3) % 12]} and a ${words[(i + 5) % 12]}.`,
  text: `Every ${word} meets ${words[(i + 2) % 12]}, then ${words[(i + 7) % 12]} again.`,
}))
const collection = makeCollection(drafts, [
  ['lantern', 'torch'],
  ['copper thistle', 'saddle'],
])
const queries = [
  'lantern',
  'lantern meadow',
  'torch',
  'copper thistle',
  'harb',
  'latern',
  'velvt anchor',
  '"meets copper"',
  'meetscopper',
  'study',
]

const small = writeIndex(collection, { part: 120, wholeFirstTier: 0 })
const whole = writeIndex(collection)

function loadAll({ head, files }: typeof whole, leaveOut?: string) {
  const reader = createIndexReader(JSON.parse(JSON.stringify(head)))
  for (const [name, content] of files) if (name !== leaveOut) reader.addFile(name, content)
  return createEngine(reader)
}

test('the same collection gives the same files', () => {
  expect(writeIndex(collection)).toEqual(whole)
  expect(writeIndex(makeCollection(drafts.slice(1))).head.version).not.toBe(whole.head.version)
})

test('a small index keeps its first tier in the head; a large one is cut in parts', () => {
  expect(whole.head.tiers[0].inline).toBeDefined()
  expect(small.head.tiers.map(({ starts }) => starts.length).every((parts) => parts > 1)).toBe(true)
})

test.each(queries)('"%s" is answered alike from one part or many, and without the list of words', (query) => {
  const { response, missing } = loadAll(whole).search(query)
  expect(missing).toEqual([])
  expect(response.results.length).toBeGreaterThan(0)
  expect(loadAll(small).search(query).response).toEqual(response)
  expect(loadAll(small, wordsName).search(query).response).toEqual(response)
})

test.each(queries)('"%s" asked file by file ends with the answer of the whole index', async (query) => {
  const asked: string[] = []
  const session = createSearchSession({
    loadHead: async () => small.head,
    loadFile: async (_, name) => {
      asked.push(name)
      return small.files.get(name) ?? Promise.reject(new Error(`No file ${name}.`))
    },
  })
  const answers: unknown[] = []
  await session.search(query, {}, (response) => answers.push(response))
  expect(answers.at(-1)).toEqual(loadAll(whole).search(query).response)
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked.length).toBeLessThan(small.files.size)
})
