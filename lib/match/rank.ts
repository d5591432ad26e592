import { compareTitles } from '../library/compare-titles'
import { toBands } from '../vocabulary/evidence'
import { sectors } from '../vocabulary/sectors'
import { settings } from '../vocabulary/settings'
import type { Basis } from '../vocabulary/sources'
import { type Constraint, listConstraints } from './constraints'
import { type Criterion, criteria, type Judged } from './criteria'
import { listLabels } from './list-labels'
import type { MatchProfile } from './profile'
import type { ReplicateState } from './replicate-state'

/** One criterion as it was applied to one programme. */
export type Scored = Judged & { readonly criterion: Criterion; readonly points: number }

/** Something the area must have before it starts. `basis`: whether a source says so; left out where the record's lists say it. */
export type InPlace = { readonly text: string; readonly basis?: Basis }

/** A programme on the list: its points, how they came about, and what it asks of the area. */
export type Match = {
  readonly profile: MatchProfile
  readonly points: number
  readonly of: number
  readonly scored: readonly Scored[]
  readonly fits: readonly string[]
  readonly misses: readonly string[]
  readonly inPlace: readonly InPlace[]
}

export type Ranking = {
  /** Best fit first. */
  readonly matches: readonly Match[]
  /** What is left out, by the constraint; a programme can fail several. */
  readonly excluded: readonly { readonly constraint: Constraint; readonly profiles: readonly MatchProfile[] }[]
  /** How many different programmes are left out. */
  readonly excludedCount: number
  /** Programmes that meet none of what the area needs. */
  readonly aside: readonly MatchProfile[]
}

/**
 * The programmes for an area: those that fail a constraint are left out, those that meet none of its needs set aside, the rest
 * in order of their points, then of how sure they are, then of title. The same answers always give the same list.
 */
export function rankProgrammes(profiles: readonly MatchProfile[], answers: ReplicateState): Ranking {
  const constraints = listConstraints(answers)
  const allowed = profiles.filter((profile) => !constraints.some(({ excludes }) => excludes(profile)))
  const judged = allowed.map((profile) => toMatch(profile, answers))
  return {
    matches: judged.filter(meetsNeed).sort(compareMatches),
    excluded: constraints
      .map((constraint) => ({ constraint, profiles: profiles.filter(constraint.excludes) }))
      .filter(({ profiles: failed }) => failed.length > 0),
    excludedCount: profiles.length - allowed.length,
    aside: judged.filter((match) => !meetsNeed(match)).map(({ profile }) => profile),
  }
}

function toMatch(profile: MatchProfile, answers: ReplicateState): Match {
  const scored = criteria.flatMap((criterion): readonly Scored[] => {
    const judged = criterion.judge(profile, answers)
    return judged ? [{ ...judged, criterion, points: criterion.weight * judged.share }] : []
  })
  return {
    profile,
    scored,
    points: scored.reduce((sum, { points }) => sum + points, 0),
    of: scored.reduce((sum, { criterion }) => sum + criterion.weight, 0),
    fits: scored.flatMap(({ fits }) => fits ?? []),
    misses: scored.flatMap(({ misses }) => misses ?? []),
    inPlace: listInPlace(profile, answers),
  }
}

/** Nothing asked is nothing missed. */
function meetsNeed({ scored }: Match): boolean {
  const needs = scored.filter(({ criterion }) => criterion.need)
  return needs.length === 0 || needs.some(({ share }) => share > 0)
}

/** Sums of thirds differ in their last digits: what is alike to a millionth is alike. */
function compareMatches(a: Match, b: Match): number {
  const byPoints = Math.round((b.points - a.points) * 1e6)
  const byStep = toBands(b.profile.evidenceStep) - toBands(a.profile.evidenceStep)
  return byPoints || byStep || compareTitles(a.profile.title, b.profile.title) || compareTitles(a.profile.slug, b.profile.slug)
}

/** What the record says must come first, then the partners and places the programme uses and the area did not name. */
function listInPlace({ inPlaceFirst, partners, settings: places }: MatchProfile, { sector, setting }: ReplicateState): readonly InPlace[] {
  const missing = partners.filter((id) => !sector.includes(id))
  const elsewhere = setting.length > 0 ? places.filter((id) => !setting.includes(id)) : []
  const partnerHead = sector.length > 0 ? 'Partners you did not name' : 'Partners'
  return [
    ...inPlaceFirst,
    ...toLine(
      partnerHead,
      missing.map((id) => sectors[id]),
    ),
    ...toLine(
      'Places you did not name',
      elsewhere.map((id) => settings[id]),
    ),
  ]
}

function toLine(head: string, labels: readonly string[]): readonly InPlace[] {
  return labels.length === 0 ? [] : [{ text: `${head}: ${listLabels(labels)}.` }]
}
