import { findDocument, type Matches } from './matches'
import type { Concept, Part } from './query-plan'
import type { Ranked } from './rank'
import { settings } from './settings'

/**
 * Adds to the best documents what the closeness of neighbouring words of the query is worth (after Rasolofo & Savoy 2003):
 * full worth side by side in the order typed, less with every word between them.
 */
export function addProximity(ranked: readonly Ranked[], concepts: readonly Concept[]): Ranked[] {
  const parts = concepts.flatMap((concept) => concept.parts).filter(({ alternatives }) => alternatives.length > 0)
  const pairs = parts.slice(1).map((part, i) => [parts[i], part] as const)
  return ranked.map((result, place) => {
    if (place >= settings.proximityDepth) return result
    const added = pairs.reduce((sum, [a, b]) => sum + (a ? scorePair(a, b, result.document) : 0), 0)
    return { ...result, score: result.score + added * result.coverage ** settings.coverage }
  })
}

function scorePair(a: Part, b: Part, document: number): number {
  const [first, second] = [findBest(a, document), findBest(b, document)]
  if (!first || !second) return 0
  const distance = findDistance(first, second, document, b.position - a.position)
  return distance > settings.proximityReach ? 0 : (settings.proximity * Math.min(a.rarity, b.rarity)) / (1 + distance)
}

/** The first way to match that the document has: they stand in order of weight. */
function findBest({ alternatives }: Part, document: number): Matches | undefined {
  return alternatives.find(({ matches }) => findDocument(matches, document) >= 0)?.matches
}

/** How many places two words stand from where the query has them, at best, in one field. */
function findDistance(a: Matches, b: Matches, document: number, wanted: number): number {
  const [placeA, placeB] = [findDocument(a, document), findDocument(b, document)]
  let best = Number.POSITIVE_INFINITY
  let entryB = b.entries[placeB] ?? 0
  const endB = b.entries[placeB + 1] ?? 0
  for (let entryA = a.entries[placeA] ?? 0; entryA < (a.entries[placeA + 1] ?? 0); entryA += 1) {
    while (entryB < endB && (b.fields[entryB] ?? 0) < (a.fields[entryA] ?? 0)) entryB += 1
    if (entryB >= endB) break
    if (b.fields[entryB] === a.fields[entryA]) best = Math.min(best, findDistanceInField(a, entryA, b, entryB, wanted))
  }
  return best
}

function findDistanceInField(a: Matches, entryA: number, b: Matches, entryB: number, wanted: number): number {
  let best = Number.POSITIVE_INFINITY
  let j = b.starts[entryB] ?? 0
  const endB = b.starts[entryB + 1] ?? 0
  for (let i = a.starts[entryA] ?? 0; i < (a.starts[entryA + 1] ?? 0); i += 1) {
    const target = (a.positions[i] ?? 0) + wanted
    while (j < endB - 1 && (b.positions[j + 1] ?? 0) <= target) j += 1
    for (const at of [j, j + 1]) if (at < endB) best = Math.min(best, Math.abs((b.positions[at] ?? 0) - target))
  }
  return best
}
