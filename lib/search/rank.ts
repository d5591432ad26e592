import { addProximity } from './proximity'
import type { Alternative, Concept, QueryPlan } from './query-plan'
import { settings } from './settings'

export type Ranked = { readonly document: number; readonly score: number; readonly coverage: number }

/**
 * Orders documents: BM25F of every word, the share of the query they cover, and how close its words stand.
 * One missing word is no veto. Equal scores keep the order of the collection, so the same query gives the same list.
 * `most` is how many results are wanted.
 */
export function rank({ concepts, required }: QueryPlan, documents: number, most = documents): readonly Ranked[] {
  const totals = new Float64Array(documents)
  const covered = new Float64Array(documents)
  const part = { scores: new Float64Array(documents), shares: new Float64Array(documents) }
  const own = { scores: new Float64Array(documents), shares: new Float64Array(documents) }
  const all = concepts.reduce((sum, { rarity }) => sum + rarity, 0)
  for (const concept of concepts) addConcept(concept, totals, covered, part, own)
  const allowed = required.map((matches) => new Set(matches.documents))
  for (let document = 0; document < documents; document += 1) {
    covered[document] = (covered[document] ?? 0) / all
    const isAllowed = allowed.every((set) => set.has(document))
    totals[document] = isAllowed ? (totals[document] ?? 0) * (covered[document] ?? 0) ** settings.coverage : 0
  }
  return addProximity(pickBest(totals, covered, Math.max(most, settings.proximityDepth)), concepts)
    .sort(byScore)
    .slice(0, most)
}

export function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.document - b.document
}

/** The documents with the `most` highest totals above zero, in order. */
function pickBest(totals: Float64Array, covered: Float64Array, most: number): Ranked[] {
  const least = totals.length > most ? (totals.slice().sort()[totals.length - most] ?? 0) : 0
  const best: Ranked[] = []
  for (let document = 0; document < totals.length; document += 1) {
    const score = totals[document] ?? 0
    if (score > 0 && score >= least) best.push({ document, score, coverage: covered[document] ?? 0 })
  }
  return best.sort(byScore)
}

/** For each document a score, and the weight of the way it matched. */
type Scores = { readonly scores: Float64Array; readonly shares: Float64Array }

/** Adds what a concept is worth: its words together, or another name for it where that is worth more. `part` and `own` are scratch. */
function addConcept({ parts, synonyms, rarity }: Concept, totals: Float64Array, covered: Float64Array, part: Scores, own: Scores): void {
  const touched: number[] = []
  for (const { alternatives, rarity: worth } of parts) {
    for (const document of scoreBest(alternatives, part)) {
      if (own.scores[document] === 0) touched.push(document)
      own.scores[document] = (own.scores[document] ?? 0) + (part.scores[document] ?? 0)
      own.shares[document] = (own.shares[document] ?? 0) + (part.shares[document] ?? 0) * worth
      part.scores[document] = 0
    }
  }
  for (const document of scoreBest(synonyms, part)) {
    if (own.scores[document] === 0) touched.push(document)
    own.scores[document] = Math.max(own.scores[document] ?? 0, part.scores[document] ?? 0)
    own.shares[document] = Math.max(own.shares[document] ?? 0, (part.shares[document] ?? 0) * rarity)
    part.scores[document] = 0
  }
  for (const document of touched) {
    totals[document] = (totals[document] ?? 0) + (own.scores[document] ?? 0)
    covered[document] = (covered[document] ?? 0) + (own.shares[document] ?? 0)
    own.scores[document] = 0
    own.shares[document] = 0
  }
}

/** Writes the best of several ways to match into `into`, and lists the documents it wrote. The caller sets the scores back to 0. */
function scoreBest(alternatives: readonly Alternative[], into: Scores): readonly number[] {
  const touched: number[] = []
  for (const alternative of alternatives) {
    const { documents, frequencies } = alternative.matches
    for (let place = 0; place < documents.length; place += 1) {
      const document = documents[place] ?? 0
      const score = scoreFrequency(alternative, frequencies[place] ?? 0)
      const before = into.scores[document] ?? 0
      if (score <= before) continue
      if (before === 0) touched.push(document)
      into.scores[document] = score
      into.shares[document] = alternative.weight
    }
  }
  return touched
}

/** BM25: more of the same word counts less and less. */
export function scoreFrequency({ weight, rarity }: Alternative, frequency: number): number {
  return (weight * rarity * frequency * (settings.saturation + 1)) / (frequency + settings.saturation)
}
