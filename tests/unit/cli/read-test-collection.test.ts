import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { evaluate } from '../../../lib/cli/eval-collection'
import { ourEngine } from '../../../lib/cli/eval-contender'
import { peers } from '../../../lib/cli/eval-peers'
import { readTestCollection } from '../../../lib/cli/read-test-collection'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function write(corpus: string, queries: string, qrels: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'collection-'))
  folders.push(folder)
  mkdirSync(join(folder, 'qrels'))
  writeFileSync(join(folder, 'corpus.jsonl'), corpus)
  writeFileSync(join(folder, 'queries.jsonl'), queries)
  writeFileSync(join(folder, 'qrels', 'test.tsv'), qrels)
  return folder
}

const corpus = '{"_id":1,"text":"A lamp in the harbour","metadata":{"year":1958}}\n{"_id":"2","title":"Boats","text":""}\n'
const queries = '{"_id":7,"text":"lamp"}\n{"_id":"8","text":"nobody judged this"}\n'

describe("other people's files", () => {
  const lamp = [{ text: 'lamp', judged: new Map([['1', 1]]) }]
  test.each([
    ['numbers for ids, more keys, no title, no text', corpus, queries, 'query-id\tcorpus-id\tscore\n7\t1\t1\n'],
    ['no heading', corpus, queries, '7\t1\t1\n'],
    ['marks of byte order and Windows line ends', `\uFEFF${corpus}`.replaceAll('\n', '\r\n'), `\uFEFF${queries}`, '\uFEFF7\t1\t1\r\n'],
    ['the four columns of TREC', corpus, queries, '7 0 1 1\n'],
    ['empty lines and no last line end', `${corpus}\n\n`, queries.trimEnd(), '\n7\t1\t1'],
    ['a document that is there twice', corpus + corpus, queries, '7\t1\t1\n'],
  ])('%s', (_, ...files) => {
    const collection = readTestCollection(write(...files))
    expect(collection.documents).toEqual([
      { id: '1', title: '', text: 'A lamp in the harbour' },
      { id: '2', title: 'Boats', text: '' },
    ])
    expect(collection.queries).toEqual(lamp)
    for (const contender of [ourEngine, ...peers]) expect(evaluate(contender, collection, () => 1)).toMatchObject({ mrr: 1 })
  })

  test.each([
    [corpus.replace('}}', '}'), queries, '7\t1\t1', 'corpus.jsonl:1  This line is not JSON: {"_id":1'],
    ['{"id":1,"text":"x"}', queries, '7\t1\t1', 'corpus.jsonl:1  A line needs an _id: {"id":1,"text":"x"}'],
    [corpus, queries, '7\t1\t1\n7\t2\n', 'test.tsv:2  A judgement needs query, document and a number: 7\t2'],
    [corpus, queries, 'q\td\ts\n9\t1\t1\n', ': no query of queries.jsonl has judgements in qrels/test.tsv.'],
  ])('what cannot be read is told with file and line', (...given) => {
    const [documents, asked, qrels, message] = given
    expect(() => readTestCollection(write(documents, asked, qrels))).toThrow(message)
  })
})
