import { type IndexHead, toGroup } from './index-head'
import { unpackNumbers } from './pack-numbers'
import type { SearchField } from './search-document'

export type Weigher = (document: number, field: number, count: number) => number

/** BM25F: a count is worth the field's weight, dampened where the document's group of fields is longer than usual. */
export function createWeigher({ fields, lengths }: IndexHead): Weigher {
  const norms = new Map(lengths.map(([group, packed]) => [group, toNorms(unpackNumbers(packed))] as const))
  const byField = fields.map((field: SearchField) => ({
    weight: field.weight,
    damping: field.damping,
    ratios: norms.get(toGroup(field)) ?? new Float64Array(),
  }))
  return (document, field, count) => {
    const found = byField[field]
    if (!found) throw new Error(`Damaged index: no field ${field}.`)
    return (found.weight * count) / (1 - found.damping + found.damping * (found.ratios[document] ?? 1))
  }
}

/** Length of each document's group of fields beside the average of those that have any. */
function toNorms(lengths: readonly number[]): Float64Array {
  const filled = lengths.filter((length) => length > 0)
  const average = filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length)
  return Float64Array.from(lengths, (length) => length / Math.max(1, average))
}
