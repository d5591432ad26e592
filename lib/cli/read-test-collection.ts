import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Judgements } from './eval-measures'

export type CorpusDocument = { readonly id: string; readonly title: string; readonly text: string }
export type TestCollection = {
  readonly documents: readonly CorpusDocument[]
  readonly queries: readonly { readonly text: string; readonly judged: Judgements }[]
}

/**
 * Reads a collection in the BEIR layout: `corpus.jsonl`, `queries.jsonl`, `qrels/test.tsv`. Queries without judgements are left
 * out. Other people's files are taken as they come: marks of byte order, either line end, numbers for ids, more keys, a
 * missing title or text, judgements with or without a heading, or in the four columns of TREC. Throws, naming file and line,
 * for what cannot be read, and where no query has judgements.
 */
export function readTestCollection(folder: string): TestCollection {
  const documents = readRecords(join(folder, 'corpus.jsonl')).map(({ id, title, text }) => ({ id, title, text }))
  const judgements = readJudgements(join(folder, 'qrels', 'test.tsv'))
  const queries = readRecords(join(folder, 'queries.jsonl')).flatMap(({ id, text }) => {
    const judged = judgements.get(id)
    return judged ? [{ text, judged }] : []
  })
  if (queries.length === 0) throw new Error(`${folder}: no query of queries.jsonl has judgements in qrels/test.tsv.`)
  return { documents: [...new Map(documents.map((document) => [document.id, document])).values()], queries }
}

function readJudgements(path: string): ReadonlyMap<string, Judgements> {
  const judgements = new Map<string, Map<string, number>>()
  for (const [number, line] of readLines(path)) {
    const cells = line.split(line.includes('\t') ? '\t' : /\s+/).map((cell) => cell.trim())
    const [query = '', document = '', score = ''] = cells.length > 3 ? [cells[0], cells[2], cells[3]] : cells
    if (!/^[+-]?\d+(\.\d+)?$/.test(score)) {
      if (number === 1) continue // the heading
      throw new Error(`${path}:${number}  A judgement needs query, document and a number: ${line.slice(0, 80)}`)
    }
    judgements.set(query, (judgements.get(query) ?? new Map<string, number>()).set(document, Number(score)))
  }
  return judgements
}

function readLines(path: string): readonly (readonly [number: number, line: string])[] {
  const lines = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/) // biome-ignore format: one chain
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [[i + 1, line] as const]))
}

function readRecords(path: string): readonly CorpusDocument[] {
  return readLines(path).map(([number, line]) => {
    const { _id, title, text } = parseLine(path, number, line)
    if (typeof _id !== 'string' && typeof _id !== 'number') throw new Error(`${path}:${number}  A line needs an _id: ${line.slice(0, 80)}`)
    return { id: String(_id), title: typeof title === 'string' ? title : '', text: typeof text === 'string' ? text : '' }
  })
}

function parseLine(path: string, number: number, line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown> // a line of a public file: each field is checked by the caller
  } catch {
    throw new Error(`${path}:${number}  This line is not JSON: ${line.slice(0, 80)}`)
  }
}
