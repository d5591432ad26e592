import { addProximity } from './proximity'
import type { Alternative, Concept, QueryPlan } from './query-plan'
import { settings } from './settings'

export type Ranked = { readonly document: number; readonly score: number; readonly coverage: number }

/** Scores of a list of alternatives by document: of several ways to match, the best counts. */
type Scores = Map<number, number>

/**
 * Orders documents: BM25F of every word, the share of the query they cover, and how close its words stand.
 * One missing word is no veto. Equal scores keep the order of the collection, so the same query gives the same list.
 */
export function rank({ concepts, required }: QueryPlan, documents: number): readonly Ranked[] {
  const totals = new Float64Array(documents)
  const covered = new Float64Array(documents)
  const all = concepts.reduce((sum, { rarity }) => sum + rarity, 0)
  for (const concept of concepts) addConcept(concept, totals, covered)
  const allowed = required.map((matches) => new Set(matches.documents))
  const ranked: Ranked[] = []
  totals.forEach((total, document) => {
    if (total <= 0 || allowed.some((set) => !set.has(document))) return
    const coverage = (covered[document] ?? 0) / all
    ranked.push({ document, coverage, score: total * coverage ** settings.coverage })
  })
  return addProximity(ranked.sort(byScore), concepts).sort(byScore)
}

export function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.document - b.document
}

function addConcept({ parts, synonyms, rarity }: Concept, totals: Float64Array, covered: Float64Array): void {
  const scores: Scores = new Map()
  const shares: Scores = new Map()
  for (const part of parts) {
    for (const [document, [score, share]] of scoreBest(part.alternatives)) {
      scores.set(document, (scores.get(document) ?? 0) + score)
      shares.set(document, (shares.get(document) ?? 0) + share * part.rarity)
    }
  }
  for (const [document, [score, share]] of scoreBest(synonyms)) {
    if (score > (scores.get(document) ?? 0)) scores.set(document, score)
    shares.set(document, Math.max(shares.get(document) ?? 0, share * rarity))
  }
  for (const [document, score] of scores) {
    totals[document] = (totals[document] ?? 0) + score
    covered[document] = (covered[document] ?? 0) + (shares.get(document) ?? 0)
  }
}

function scoreBest(alternatives: readonly Alternative[]): ReadonlyMap<number, readonly [score: number, weight: number]> {
  const best = new Map<number, readonly [number, number]>()
  for (const alternative of alternatives) {
    const { documents, frequencies } = alternative.matches
    documents.forEach((document, place) => {
      const score = scoreFrequency(alternative, frequencies[place] ?? 0)
      if (score > (best.get(document)?.[0] ?? 0)) best.set(document, [score, alternative.weight])
    })
  }
  return best
}

/** BM25: more of the same word counts less and less. */
export function scoreFrequency({ weight, rarity }: Alternative, frequency: number): number {
  return (weight * rarity * frequency * (settings.saturation + 1)) / (frequency + settings.saturation)
}
