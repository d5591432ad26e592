import { findDocument, type Matches } from './matches'
import type { Concept, Part } from './query-plan'
import type { Ranked } from './rank'
import { settings } from './settings'

/**
 * Adds to the best documents what the closeness of neighbouring words of the query is worth (after Rasolofo & Savoy 2003):
 * full worth side by side in the order typed, and less by the square of the distance.
 */
export function addProximity(ranked: readonly Ranked[], concepts: readonly Concept[]): Ranked[] {
  const parts = concepts.flatMap((concept) => concept.parts).filter(({ alternatives }) => alternatives.length > 0)
  return ranked.map((result, place) => {
    if (place >= settings.proximityDepth || parts.length < 2) return result
    const found = parts.map((part) => findBest(part, result.document))
    let added = 0
    for (let i = 1; i < parts.length; i += 1) added += scorePair(parts[i - 1], found[i - 1], parts[i], found[i])
    return { document: result.document, coverage: result.coverage, score: result.score + added }
  })
}

function scorePair(a: Part | undefined, first: Found | undefined, b: Part | undefined, second: Found | undefined): number {
  if (!a || !b || !first || !second || first.matches === second.matches) return 0
  const distance = findDistance(first, second, b.position - a.position)
  return distance > settings.proximityReach ? 0 : (settings.proximity * Math.min(a.rarity, b.rarity)) / (1 + distance) ** 2
}

type Found = { readonly matches: Matches; readonly place: number }

/** The first way to match that the document has: they stand in order of weight. */
function findBest({ alternatives }: Part, document: number): Found | undefined {
  for (const { matches } of alternatives) {
    const place = findDocument(matches, document)
    if (place >= 0) return { matches, place }
  }
  return undefined
}

/** How many places two words stand from where the query has them, at best, in one field; in the other order one more. */
function findDistance({ matches: a, place: placeA }: Found, { matches: b, place: placeB }: Found, wanted: number): number {
  let best = Number.POSITIVE_INFINITY
  let entryB = b.entries[placeB] ?? 0
  const endB = b.entries[placeB + 1] ?? 0
  for (let entryA = a.entries[placeA] ?? 0; entryA < (a.entries[placeA + 1] ?? 0); entryA += 1) {
    while (entryB < endB && (b.fields[entryB] ?? 0) < (a.fields[entryA] ?? 0)) entryB += 1
    if (entryB >= endB) break
    if (b.fields[entryB] !== a.fields[entryA]) continue
    best = Math.min(best, findDistanceInField(a, entryA, b, entryB, wanted), 1 + findDistanceInField(b, entryB, a, entryA, wanted))
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
