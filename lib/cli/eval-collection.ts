import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Judgements, toMean, toNdcg, toPercentile, toRecall, toReciprocalRank } from './eval-measures'

export type CorpusDocument = { readonly id: string; readonly title: string; readonly text: string }
export type TestCollection = {
  readonly documents: readonly CorpusDocument[]
  readonly queries: readonly { readonly text: string; readonly judged: Judgements }[]
}

/** An engine as the evaluation sees it: the ids for a query, best first, at most `depth`; and its index for keeping. */
export type Contender = {
  readonly name: string
  readonly build: (documents: readonly CorpusDocument[]) => {
    readonly search: (query: string, depth: number) => readonly string[]
    readonly serialise: () => Buffer
  }
}

export type Score = { readonly name: string } & Readonly<Record<(typeof measures)[number]['key'], number>>

/** The columns of the table; `lower` ones are better when small. */
export const measures = [
  { key: 'ndcg', label: 'NDCG@10', digits: 4 },
  { key: 'recall', label: 'recall@50', digits: 4 },
  { key: 'mrr', label: 'MRR', digits: 4 },
  { key: 'p50', label: 'p50 ms', digits: 3 },
  { key: 'p95', label: 'p95 ms', digits: 3 },
  { key: 'build', label: 'build ms', digits: 0 },
  { key: 'bytes', label: 'index gzip', digits: 0 },
] as const

/** Reads a collection in the BEIR layout: `corpus.jsonl`, `queries.jsonl`, `qrels/test.tsv`. Queries without judgements are left out. */
export function readTestCollection(folder: string): TestCollection {
  const documents = readLines(join(folder, 'corpus.jsonl')).map((line) => {
    const { _id, title, text } = parseLine(line)
    return { id: _id, title, text }
  })
  const judgements = new Map<string, Map<string, number>>()
  for (const line of readLines(join(folder, 'qrels', 'test.tsv'))) {
    const [query = '', document = '', score = ''] = line.split('\t')
    if (!Number.isFinite(Number.parseFloat(score))) continue // the heading
    judgements.set(query, (judgements.get(query) ?? new Map<string, number>()).set(document, Number(score)))
  }
  const queries = readLines(join(folder, 'queries.jsonl')).flatMap((line) => {
    const { _id, text } = parseLine(line)
    const judged = judgements.get(_id)
    return judged ? [{ text, judged }] : []
  })
  return { documents, queries }
}

function readLines(path: string): readonly string[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '') // biome-ignore format: one chain
}

function parseLine(line: string): { readonly _id: string; readonly title: string; readonly text: string } {
  const { _id, title, text } = JSON.parse(line) as Record<string, unknown> // a line of a public file: each field is checked below
  if (_id === undefined || typeof text !== 'string') throw new Error(`A line needs _id and text: ${line.slice(0, 80)}`)
  return { _id: String(_id), title: typeof title === 'string' ? title : '', text }
}

/** Builds and questions an engine. Every query runs unmeasured first, then five times: the middle time counts, as a shared machine is noisy. */
export function evaluate({ name, build }: Contender, { documents, queries }: TestCollection, gzip: (data: Buffer) => number): Score {
  const started = performance.now()
  const engine = build(documents)
  const built = performance.now() - started
  for (const { text } of queries) engine.search(text, 50)
  const runs = queries.map(({ text, judged }) => ({
    ids: engine.search(text, 50),
    judged,
    time: toPercentile(
      timeSearch(() => engine.search(text, 50)),
      0.5,
    ),
  }))
  const mean = (measure: (ids: readonly string[], judged: Judgements) => number): number =>
    toMean(runs.map(({ ids, judged }) => measure(ids, judged)))
  const times = runs.map(({ time }) => time)
  return {
    name,
    ndcg: mean(toNdcg),
    recall: mean(toRecall),
    mrr: mean(toReciprocalRank),
    p50: toPercentile(times, 0.5),
    p95: toPercentile(times, 0.95),
    build: built,
    bytes: gzip(engine.serialise()),
  }
}

function timeSearch(search: () => unknown): readonly number[] {
  return Array.from({ length: 5 }, () => {
    const before = performance.now()
    search()
    return performance.now() - before
  })
}

/** The scores as a table, and each engine beside the first as ratios (first ÷ other). */
export function formatScores(scores: readonly Score[]): string {
  const head = ['', ...measures.map(({ label }) => label)]
  const rows = scores.map((score) => [score.name, ...measures.map(({ key, digits }) => score[key].toFixed(digits))])
  const [first, ...others] = scores
  const ratios = first ? others.map((other) => [`÷ ${other.name}`, ...measures.map(({ key }) => (first[key] / other[key]).toFixed(3))]) : []
  const lines = [head, ...rows, ...ratios].map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(11))).join(''))
  return others.length > 0
    ? [...lines.slice(0, scores.length + 1), '', `Ratios, ${first?.name ?? ''} ÷ the other:`, ...lines.slice(scores.length + 1)].join('\n')
    : lines.join('\n')
}
