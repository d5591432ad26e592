import { toPercentile } from '../../lib/cli/eval-measures'

/** A first visit: milliseconds to the first list and to the final one, what was sent, and the address of the first result. */
export type Cold = Readonly<Record<'first' | 'complete' | 'bytes' | 'requests', number>> & { readonly top: string }
/** Six queries typed: milliseconds of each letter, bytes sent, MB held, and the time of the fixed loop. */
export type Warm = Readonly<Record<'bytes' | 'memory' | 'loop', number>> & { readonly keys: readonly number[] }

/** The figures of one engine at one size: the middle of its visits. */
export type Row = Readonly<Record<'first' | 'complete' | 'bytes' | 'requests' | 'p50' | 'p95' | 'allBytes' | 'memory', number>> & {
  readonly name: string
  readonly count: number
  readonly found: string
  readonly loops: readonly number[]
}

export function toRow(name: string, count: number, cold: readonly Cold[], warm: readonly Warm[], wanted: string): Row {
  const middle = <Item>(items: readonly Item[], pick: (item: Item) => number): number => toPercentile(items.map(pick), 0.5)
  return {
    ...{ name, count },
    first: middle(cold, (visit) => visit.first),
    complete: middle(cold, (visit) => visit.complete),
    bytes: middle(cold, (visit) => visit.bytes),
    requests: middle(cold, (visit) => visit.requests),
    p50: middle(warm, ({ keys }) => toPercentile(keys, 0.5)),
    p95: middle(warm, ({ keys }) => toPercentile(keys, 0.95)),
    allBytes: middle(warm, ({ bytes }) => bytes),
    memory: middle(warm, ({ memory }) => memory),
    found: cold.every(({ top }) => top.includes(wanted)) ? 'first' : 'not first',
    loops: warm.map(({ loop }) => loop),
  }
}

export function formatRow({ name, first, complete, bytes, requests, p50, p95, allBytes, memory, found, loops }: Row): string {
  const loop = `${toPercentile(loops, 0.5).toFixed(0)} (${Math.min(...loops).toFixed(0)}–${Math.max(...loops).toFixed(0)})`
  return [
    ...[name, (bytes / 1000).toFixed(1), requests, first.toFixed(0), complete.toFixed(0), p50.toFixed(1), p95.toFixed(1)],
    ...[(allBytes / 1000).toFixed(0), memory.toFixed(1), found, loop],
  ].join(' | ')
}

/** By what each figure grew from one size to the next: linear growth is the same factor as the number of records. */
export function formatGrowth(name: string, before: Row | undefined, after: Row): string {
  if (!before) return ''
  const figures = ['bytes', 'first', 'complete', 'p50', 'p95', 'allBytes', 'memory'] as const
  const factors = figures.map((figure) => `${figure} × ${(after[figure] / before[figure]).toFixed(1)}`)
  return `${name}, ${before.count} → ${after.count} (× ${(after.count / before.count).toFixed(1)}): ${factors.join(', ')}`
}
