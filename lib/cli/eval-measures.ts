/** Judgements of one query: document → how relevant (0 and below: not). */
export type Judgements = ReadonlyMap<string, number>

/** Discounted gain of the first ten beside the best possible order; gain 2^score − 1 (Järvelin & Kekäläinen 2002, Burges 2005). */
export function toNdcg(ids: readonly string[], judged: Judgements, depth = 10): number {
  const ideal = sumGains([...judged.values()].sort((a, b) => b - a).slice(0, depth))
  return ideal === 0 ? 0 : sumGains(ids.slice(0, depth).map((id) => judged.get(id) ?? 0)) / ideal
}

function sumGains(scores: readonly number[]): number {
  return scores.reduce((sum, score, place) => sum + (2 ** Math.max(0, score) - 1) / Math.log2(place + 2), 0)
}

/** The share of the relevant documents among the first `depth`. */
export function toRecall(ids: readonly string[], judged: Judgements, depth = 50): number {
  const relevant = [...judged].filter(([, score]) => score > 0)
  const found = new Set(ids.slice(0, depth))
  return relevant.length === 0 ? 0 : relevant.filter(([id]) => found.has(id)).length / relevant.length
}

/** 1 / place of the first relevant document, 0 without one. */
export function toReciprocalRank(ids: readonly string[], judged: Judgements): number {
  const place = ids.findIndex((id) => (judged.get(id) ?? 0) > 0)
  return place < 0 ? 0 : 1 / (place + 1)
}

export function toMean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The value below which `share` of the values lie. */
export function toPercentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
