import { findKth } from './find-kth'
import { addProximity } from './proximity'
import type { Alternative, Concept, QueryPlan } from './query-plan'
import { settings } from './settings'

export type Ranked = { readonly document: number; readonly score: number; readonly coverage: number }
export type Ranking = {
  /** The first, in order. */
  readonly best: readonly Ranked[]
  /** The documents after them, in order. */
  readonly rest: readonly number[]
}

export type RankOptions = {
  /** Most results. */
  readonly most?: number
  /** Leave out what matches far less than the best result. */
  readonly narrow: boolean
}

/** For each document a score, and the weight of the way it matched. Zero between two queries. */
type Scores = { readonly scores: Float64Array; readonly shares: Float64Array }

/** Orders the documents that match a plan. */
export type Ranker = (plan: QueryPlan, options: RankOptions) => Ranking

/**
 * BM25F of every word, and how close the words of the query stand. More words are worth more; one missing word is no veto.
 * Equal scores keep the order of the collection, so the same query gives the same list.
 */
export function createRanker(documents: number): Ranker {
  const [total, part, own] = [createScores(documents), createScores(documents), createScores(documents)]
  return ({ concepts, required }, { most = documents, narrow }) => {
    const all = concepts.reduce((sum, { rarity }) => sum + rarity, 0)
    const found: number[] = []
    for (const concept of concepts) addConcept(concept, total, part, own, found)
    const allowed = required.map((matches) => new Set(matches.documents))
    const kept = allowed.length === 0 ? found : found.filter((document) => allowed.every((set) => set.has(document)))
    for (const document of kept) {
      total.shares[document] = Math.min(1, take(total.shares, document) / all)
    }
    const least = kept.length > settings.proximityDepth ? findLeast(kept, total.scores, settings.proximityDepth) : 0
    const best = addProximity(pickBest(kept, total, least), concepts).sort(byScore)
    const isStrong = narrow ? toLimit(best) : () => true
    const rest = listRest(kept, total, least, isStrong)
    for (const document of found) clear(total, document)
    const first = best.filter(({ score, coverage }) => isStrong(score, coverage)).slice(0, most)
    return { best: first, rest: rest.slice(0, Math.max(0, most - first.length)) }
  }
}

/** A list for people ends where results match far less of the query than the best one, and far weaker. */
function toLimit(best: readonly Ranked[]): (score: number, coverage: number) => boolean {
  const top = best[0]?.score ?? 0
  const most = best.slice(0, 5).reduce((coverage, result) => Math.max(coverage, result.coverage), 0)
  return (score, coverage) =>
    score >= top * settings.strongScore || (coverage >= most * settings.narrowCoverage && score >= top * settings.narrowScore)
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

/** The documents with a total of `least` or more, in order. */
function pickBest(documents: readonly number[], { scores, shares }: Scores, least: number): Ranked[] {
  const best: Ranked[] = []
  for (const document of documents) {
    const score = take(scores, document)
    if (score >= least) best.push({ document, score, coverage: take(shares, document) })
  }
  return best.sort(byScore)
}

/** The documents with a total below `least` that belong to the list, in order: thousands at times, so only their numbers. */
function listRest(
  documents: readonly number[],
  { scores, shares }: Scores,
  least: number,
  isStrong: (score: number, coverage: number) => boolean,
): readonly number[] {
  const rest = documents.filter((document) => {
    const score = take(scores, document)
    return score < least && isStrong(score, take(shares, document))
  })
  return rest.sort((a, b) => take(scores, b) - take(scores, a) || a - b)
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
