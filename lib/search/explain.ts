import { findDocument, listHits } from './matches'
import type { Alternative, QueryPlan } from './query-plan'
import { scoreFrequency } from './rank'
import type { SearchField } from './search-document'
import type { Reason } from './search-response'

/** Why a document is in the list, and the field that says most. */
export type Explanation = {
  readonly reasons: readonly Reason[]
  /** Fields by what they add to the score, best first. */
  readonly fields: readonly SearchField[]
}

const mostFields = 3

export function explain(plan: QueryPlan, fields: readonly SearchField[], document: number): Explanation {
  const used = listUsed(plan, document)
  const worth = new Map<number, number>()
  for (const alternative of used) {
    const place = findDocument(alternative.matches, document)
    const score = scoreFrequency(alternative, alternative.matches.frequencies[place] ?? 0)
    const hits = [...listHits(alternative.matches, place)].map(
      ({ field, positions }) => [field, Math.sqrt(positions.length) * (fields[field]?.weight ?? 0)] as const,
    )
    const all = hits.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [field, weight] of hits) worth.set(field, (worth.get(field) ?? 0) + (score * weight) / Math.max(all, 1e-9))
  }
  const best = [...worth].sort(([a, x], [b, y]) => y - x || a - b).flatMap(([field]) => fields[field] ?? [])
  return { fields: best, reasons: [...toFieldReasons(best), ...toInsteadReasons(used)] }
}

/** For each word the best way to match that the document has, and a synonym only where it says more than the words typed. */
function listUsed({ concepts }: QueryPlan, document: number): readonly Alternative[] {
  return concepts.flatMap(({ parts, synonyms }) => {
    const own = parts.flatMap(({ alternatives }) => pickBest(alternatives, document))
    const other = pickBest(synonyms, document)
    return sumScores(other, document) > sumScores(own, document) ? [...own, ...other] : own
  })
}

function pickBest(alternatives: readonly Alternative[], document: number): readonly Alternative[] {
  const [best] = alternatives.map((alternative) => [sumScores([alternative], document), alternative] as const).sort(([a], [b]) => b - a)
  return best && best[0] > 0 ? [best[1]] : []
}

function sumScores(alternatives: readonly Alternative[], document: number): number {
  return alternatives.reduce((sum, alternative) => {
    const place = findDocument(alternative.matches, document)
    return place < 0 ? sum : sum + scoreFrequency(alternative, alternative.matches.frequencies[place] ?? 0)
  }, 0)
}

function toFieldReasons(fields: readonly SearchField[]): readonly Reason[] {
  const labels = new Map(fields.map(({ label, anchor }) => [label, anchor] as const).reverse())
  const inOrder = [...new Set(fields.map(({ label }) => label))].slice(0, mostFields)
  return inOrder.map((label) => {
    const anchor = labels.get(label)
    return { kind: 'field', label, ...(anchor === undefined ? {} : { anchor }) }
  })
}

function toInsteadReasons(used: readonly Alternative[]): readonly Reason[] {
  const found = used.flatMap(({ instead }) => instead ?? [])
  return [...new Map(found.map((reason) => [`${reason.typed} ${reason.matched}`, reason])).values()]
}
