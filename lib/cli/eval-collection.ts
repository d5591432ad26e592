import { type Judgements, toMean, toNdcg, toPercentile, toRecall, toReciprocalRank } from './eval-measures'
import type { CorpusDocument, TestCollection } from './read-test-collection'

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

/** Builds and questions an engine. Every query runs unmeasured first, then five times: the middle time counts, as a shared machine is noisy. An engine that needs long for a query is timed once: noise is little beside it. */
export function evaluate({ name, build }: Contender, { documents, queries }: TestCollection, gzip: (data: Buffer) => number): Score {
  const started = performance.now()
  const engine = build(documents)
  const built = performance.now() - started
  const runs = queries.map(({ text, judged }) => {
    const ids = engine.search(text, 50)
    return { text, ids, judged }
  })
  const times = runs.map(({ text }) => timeSearch(() => engine.search(text, 50)))
  const mean = (measure: (ids: readonly string[], judged: Judgements) => number): number =>
    toMean(runs.map(({ ids, judged }) => measure(ids, judged)))
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

/** Milliseconds from which one timing does. */
const slow = 50

function timeSearch(search: () => unknown): number {
  const times: number[] = []
  do {
    const before = performance.now()
    search()
    times.push(performance.now() - before)
  } while (times.length < 5 && (times[0] ?? 0) < slow)
  return toPercentile(times, 0.5)
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
