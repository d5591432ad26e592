import { toAgeBands } from '../library/age-bands'
import { toAreaPlace } from '../library/area-place'
import { formatNumber, toSentence } from '../library/format-count'
import { formatDate } from '../library/format-date'
import { formatList } from '../library/format-list'
import { areas } from '../vocabulary/areas'
import { type Direction, evidenceSteps, toBands } from '../vocabulary/evidence'
import { sectors } from '../vocabulary/sectors'
import { settings } from '../vocabulary/settings'
import type { StatusId } from '../vocabulary/statuses'
import { listLabels } from './list-labels'
import type { MatchProfile } from './profile'
import { toTermLabel } from './questions'
import type { ReplicateState } from './replicate-state'

/** How far a programme meets one criterion: the share of its points, 0 to 1, and the reason in words. */
export type Judged = { readonly share: number; readonly fits?: string; readonly misses?: string }

/** One line of the ranking rule. */
export type Criterion = {
  readonly id: string
  readonly label: string
  /** The points a programme gets that meets it in full. */
  readonly weight: number
  /** How the points are given, in plain English. */
  readonly rule: string
  /** True where the answer says what the area needs: a programme that meets none of these is set aside. */
  readonly need: boolean
  /** Undefined where the question is skipped. */
  readonly judge: (profile: MatchProfile, answers: ReplicateState) => Judged | undefined
}

/** The ranking rule of `/replicate/`, whole. `/about/matching/` shows this table; reasons are made from the same lines. */
export const criteria: readonly Criterion[] = [
  {
    id: 'violence',
    label: 'Type of violence',
    weight: 8,
    need: true,
    rule: 'In proportion to how many of the types you named the programme works on.',
    judge: ({ violenceTypes }, { violence }) =>
      judgeWanted(violence, violenceTypes, (terms) => toLabelList('violence', terms), { fits: 'Works on', misses: 'Not on' }),
  },
  {
    id: 'group',
    label: 'Who it is for',
    weight: 8,
    need: true,
    rule: 'In proportion to how many of the groups you named the programme is for.',
    judge: ({ groups }, { group }) =>
      judgeWanted(group, groups, (terms) => toLabelList('group', terms), { fits: 'Is for', misses: 'Not for' }),
  },
  {
    id: 'setting',
    label: 'Where people are met',
    weight: 8,
    need: true,
    rule: 'All points where the programme works in at least one of the places you named, none otherwise.',
    judge: judgeSettings,
  },
  {
    id: 'age',
    label: 'Age',
    weight: 6,
    need: true,
    rule: 'In proportion to how many of the age bands you named the programme reaches. Half the points where the record gives no age.',
    judge: judgeAges,
  },
  {
    id: 'sector',
    label: 'Partners',
    weight: 6,
    need: false,
    rule: 'In proportion to how many of the sectors that lead the programme or take part in it you have on board. Who only pays is not counted.',
    judge: judgePartners,
  },
  {
    id: 'evidence',
    label: 'How sure we are',
    weight: 4,
    need: false,
    rule: 'Described none, Monitored a quarter, Compared half, Tested three quarters, Repeated all.',
    judge: judgeEvidence,
  },
  {
    id: 'direction',
    label: 'Which way it went',
    weight: 3,
    need: false,
    rule: 'Better all, Mixed half, Not measured a quarter, No difference found and Worse none.',
    judge: ({ direction }) => directionJudgements[direction],
  },
  {
    id: 'area',
    label: 'Nearness',
    weight: 2,
    need: false,
    rule: 'Your own area all, an area that borders it three quarters, the same region half.',
    judge: judgeNearness,
  },
  {
    id: 'status',
    label: 'Whether it runs',
    weight: 1,
    need: false,
    rule: 'Running or pilot all, planned or not known half, paused or ended none.',
    judge: ({ status }) => toStatusJudgement(status),
  },
]

/** What the area wants: how much of it does the programme do? */
function judgeWanted(
  wanted: readonly string[],
  has: readonly string[],
  toText: (terms: readonly string[]) => string,
  words: { readonly fits: string; readonly misses: string },
): Judged | undefined {
  if (wanted.length === 0) return undefined
  const met = wanted.filter((term) => has.includes(term))
  const unmet = wanted.filter((term) => !has.includes(term))
  return {
    share: met.length / wanted.length,
    ...(met.length > 0 && { fits: `${words.fits} ${toText(met)}.` }),
    ...(unmet.length > 0 && { misses: `${words.misses} ${toText(unmet)}.` }),
  }
}

function judgeSettings(profile: MatchProfile, { setting }: ReplicateState): Judged | undefined {
  if (setting.length === 0) return undefined
  const met = profile.settings.filter((id) => setting.includes(id))
  const labels = (ids: typeof met) => listLabels(ids.map((id) => settings[id]))
  if (met.length > 0) return { share: 1, fits: `Works where you can: ${labels(met)}.` }
  return { share: 0, misses: `Works in places you did not name: ${labels(profile.settings)}.` }
}

function judgeAges(profile: MatchProfile, { age }: ReplicateState): Judged | undefined {
  const bands = toAgeBands(profile)
  if (age.length > 0 && bands.includes('any')) return { share: 0.5, misses: 'The record gives no age: ask whom it reaches.' }
  return judgeWanted(age, bands, (terms) => toLabelList('age', terms), { fits: 'Reaches ages', misses: 'Does not reach ages' })
}

/** What the programme needs: how much of it does the area have? */
function judgePartners({ partners }: MatchProfile, { sector }: ReplicateState): Judged | undefined {
  if (sector.length === 0) return undefined
  if (partners.length === 0) return { share: 0, misses: 'No source read says who takes part.' }
  const here = partners.filter((id) => sector.includes(id))
  const missing = partners.filter((id) => !sector.includes(id))
  const labels = (ids: typeof here) => listLabels(ids.map((id) => sectors[id]))
  return {
    share: here.length / partners.length,
    ...(here.length > 0 && { fits: `Partners it works with are on board: ${labels(here)}.` }),
    ...(missing.length > 0 && { misses: toMissing(missing.length, partners.length) }),
  }
}

function judgeEvidence({ evidenceStep }: MatchProfile): Judged {
  const { label, meaning } = evidenceSteps[evidenceStep]
  const share = (toBands(evidenceStep) - 1) / 4
  const text = `${label}: ${meaning}.`
  return share >= 0.5 ? { share, fits: text } : { share, misses: text }
}

/** How many are missing; which, the list of what must be in place names. */
function toMissing(missing: number, all: number): string {
  if (all === 1) return 'The one sector it works with is not on board.'
  return `${toSentence(formatNumber(missing))} of the ${formatNumber(all)} sectors it works with ${missing === 1 ? 'is' : 'are'} not on board.`
}

const directionJudgements: Readonly<Record<Direction, Judged>> = {
  better: { share: 1, fits: 'What was measured went the way it wanted.' },
  mixed: { share: 0.5, misses: 'Results are mixed.' },
  none: { share: 0, misses: 'No difference was found.' },
  worse: { share: 0, misses: 'What was measured went the wrong way.' },
  'not-measured': { share: 0.25, misses: 'No figure shows which way it went.' },
}

/** Nearness is a reason for; distance is no reason against. */
function judgeNearness(profile: MatchProfile, { area: [chosen] }: ReplicateState): Judged | undefined {
  if (chosen === undefined) return undefined
  const { members, near, region } = toAreaPlace(chosen)
  const names = (ids: MatchProfile['areas']) => formatList(ids.map((id) => areas[id].label))
  const here = profile.areas.filter((id) => members.includes(id))
  if (here.length > 0) return { share: 1, fits: `Runs or ran in your own area: ${names(here)}.` }
  const beside = profile.areas.filter((id) => near.includes(id))
  if (beside.length > 0) return { share: 0.75, fits: `Runs or ran next door: ${names(beside)}.` }
  const around = profile.areas.filter((id) => areas[id].region === region)
  return around.length > 0 ? { share: 0.5, fits: `Runs or ran in your region: ${names(around)}.` } : { share: 0 }
}

const statusShares: Readonly<Record<StatusId, number>> = { running: 1, pilot: 1, planned: 0.5, unknown: 0.5, paused: 0, ended: 0 }

function toStatusJudgement({ state, asOf }: MatchProfile['status']): Judged {
  const share = statusShares[state]
  const when = formatDate(asOf)
  if (state === 'ended') return { share, misses: `It has ended, as of ${when}.` }
  if (state === 'paused') return { share, misses: `It is paused, as of ${when}.` }
  if (state === 'unknown') return { share, misses: `Not known whether it still runs, as of ${when}.` }
  return { share }
}

function toLabelList(param: 'violence' | 'group' | 'age', terms: readonly string[]): string {
  return listLabels(terms.map((term) => toTermLabel(param, term)))
}

/** The points there are to have where every question is answered. */
export const mostPoints = criteria.reduce((sum, { weight }) => sum + weight, 0)

/** Points as shown: at most two decimals, no noughts at the end. */
export function formatPoints(points: number): string {
  return String(Math.round(points * 100) / 100)
}
