import { findKth } from './find-kth'
import { addProximity } from './proximity'
import type { Alternative, Concept, QueryPlan } from './query-plan'
import { settings } from './settings'

export type Ranked = { readonly document: number; readonly score: number; readonly coverage: number }

/** For each document a score, and the weight of the way it matched. Zero between two queries. */
type Scores = { readonly scores: Float64Array; readonly shares: Float64Array }

/** Orders the documents that match a plan; `most` is how many results are wanted. */
export type Ranker = (plan: QueryPlan, most?: number) => readonly Ranked[]

/**
 * BM25F of every word, and how close the words of the query stand. More words are worth more; one missing word is no veto.
 * Equal scores keep the order of the collection, so the same query gives the same list.
 */
export function createRanker(documents: number): Ranker {
  const [total, part, own] = [createScores(documents), createScores(documents), createScores(documents)]
  return ({ concepts, required }, most = documents) => {
    const all = concepts.reduce((sum, { rarity }) => sum + rarity, 0)
    const found: number[] = []
    for (const concept of concepts) addConcept(concept, total, part, own, found)
    const allowed = required.map((matches) => new Set(matches.documents))
    const kept = allowed.length === 0 ? found : found.filter((document) => allowed.every((set) => set.has(document)))
    for (const document of kept) {
      total.shares[document] = Math.min(1, take(total.shares, document) / all)
    }
    const best = pickBest(kept, total, Math.max(most, settings.proximityDepth))
    for (const document of found) clear(total, document)
    return addProximity(best, concepts).sort(byScore).slice(0, most)
  }
}

function createScores(documents: number): Scores {
  return { scores: new Float64Array(documents), shares: new Float64Array(documents) }
}

function take(values: Float64Array, document: number): number {
  return values[document] ?? 0
}

function clear({ scores, shares }: Scores, document: number): void {
  scores[document] = 0
  shares[document] = 0
}

export function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.document - b.document
}

/** The `most` documents with the highest totals, in order. */
function pickBest(documents: readonly number[], { scores, shares }: Scores, most: number): Ranked[] {
  const least = documents.length > most ? findLeast(documents, scores, most) : 0
  const best: Ranked[] = []
  for (const document of documents) {
    const score = take(scores, document)
    if (score >= least) best.push({ document, score, coverage: take(shares, document) })
  }
  return best.sort(byScore)
}

/** The score of the last document that is still among the best. */
function findLeast(documents: readonly number[], scores: Float64Array, most: number): number {
  const found = new Float64Array(documents.length)
  for (let i = 0; i < found.length; i += 1) found[i] = take(scores, documents[i] ?? 0)
  return findKth(found, most - 1)
}

/** Adds what a concept is worth: its words together, or another name for it; a document that uses both is about it. `part` and `own` are scratch. */
function addConcept({ parts, synonyms, rarity }: Concept, total: Scores, part: Scores, own: Scores, found: number[]): void {
  const touched: number[] = []
  for (const { alternatives, rarity: worth } of parts) {
    for (const document of scoreBest(alternatives, part)) {
      if (own.scores[document] === 0) touched.push(document)
      own.scores[document] = take(own.scores, document) + take(part.scores, document)
      own.shares[document] = take(own.shares, document) + take(part.shares, document) * worth
      clear(part, document)
    }
  }
  for (const document of scoreBest(synonyms, part)) {
    if (own.scores[document] === 0) touched.push(document)
    const [words, name] = [take(own.scores, document), take(part.scores, document)]
    own.scores[document] = Math.max(words, name) + settings.both * Math.min(words, name)
    own.shares[document] = Math.max(take(own.shares, document), take(part.shares, document) * rarity)
    clear(part, document)
  }
  for (const document of touched) {
    if (total.scores[document] === 0) found.push(document)
    total.scores[document] = take(total.scores, document) + take(own.scores, document)
    total.shares[document] = take(total.shares, document) + take(own.shares, document)
    clear(own, document)
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
