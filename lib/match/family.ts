import type { CaseStudy } from '../content/case-study'
import type { Outcome } from '../content/case-study-schema'
import { formatAges } from '../library/format-ages'
import { type FamilyId, familyIds } from '../vocabulary/families'
import { groups } from '../vocabulary/groups'
import { sectors } from '../vocabulary/sectors'
import { settings } from '../vocabulary/settings'
import { listLabels } from './list-labels'

type Kin = Pick<CaseStudy, 'slug' | 'title' | 'approaches' | 'adaptedFrom' | 'adaptedBy' | 'relatedTo'>

/** One model in several places. */
export type Family<Member> = { readonly id: FamilyId; readonly members: readonly Member[] }

/**
 * The family of a record: every programme with the same model as its main approach, and those that use it beside another and
 * are named as related to one of them. Undefined where it has no family or is alone in it. Members by title.
 */
export function toFamily<Member extends Kin>(record: Member, all: readonly Member[]): Family<Member> | undefined {
  for (const id of familyIds) {
    const members = listMembers(id, all)
    if (members.length > 1 && members.some(({ slug }) => slug === record.slug)) return { id, members }
  }
  return undefined
}

/** The members of each family, listed once for a collection: every record of it asks. */
const listed = new WeakMap<readonly Kin[], Map<FamilyId, readonly number[]>>()

function listMembers<Member extends Kin>(id: FamilyId, all: readonly Member[]): readonly Member[] {
  const families = listed.get(all) ?? new Map<FamilyId, readonly number[]>()
  listed.set(all, families)
  const places = families.get(id) ?? findMembers(id, all)
  families.set(id, places)
  return places.flatMap((place) => all[place] ?? [])
}

/** The places of the members in the collection, by title. */
function findMembers(id: FamilyId, all: readonly Kin[]): readonly number[] {
  const core = all.filter(({ approaches: [main] }) => main === id)
  const inCore = new Set(core.map(({ slug }) => slug))
  const named = new Set(core.flatMap(listNamed))
  return all
    .map((record, place) => ({ record, place }))
    .filter(({ record }) => inCore.has(record.slug) || (record.approaches.includes(id) && isNear(record, inCore, named)))
    .sort((a, b) => a.record.title.localeCompare(b.record.title, 'en-GB'))
    .map(({ place }) => place)
}

/** Whether a member names the record, or the record a member. */
function isNear(record: Kin, members: ReadonlySet<string>, named: ReadonlySet<string>): boolean {
  return named.has(record.slug) || listNamed(record).some((slug) => members.has(slug))
}

function listNamed({ adaptedFrom, adaptedBy, relatedTo }: Kin): readonly string[] {
  return [...adaptedFrom, ...adaptedBy, ...relatedTo.map(({ slug }) => slug)]
}

/** What one programme of a family does differently from another, from their own fields, in words. */
export type Difference = { readonly head: string; readonly text: string }

type Compared = Pick<CaseStudy, 'slug' | 'relatedTo' | 'organisations' | 'ages' | 'groups' | 'settings'>

/** The head of what the record itself tells. */
export const inShort = 'In short'

/** How `other` differs from `record`: as the records tell it where they do, then leadership, ages, groups and settings. */
export function listDifferences(record: Compared, other: Compared): readonly Difference[] {
  const told = record.relatedTo.find(({ slug }) => slug === other.slug)
  return [
    ...(told ? [{ head: inShort, text: told.why }] : []),
    ...differ('Led by', toLeads(record), toLeads(other)),
    ...differ('Ages', toAgeText(record), toAgeText(other)),
    ...gain('Also for', record.groups, other.groups, groups),
    ...gain('Not for', other.groups, record.groups, groups),
    ...gain('Also in', record.settings, other.settings, settings),
    ...gain('Not in', other.settings, record.settings, settings),
  ]
}

function differ(head: string, mine: string, theirs: string): readonly Difference[] {
  return mine === theirs ? [] : [{ head, text: `${theirs}.` }]
}

/** What the second has and the first has not. */
function gain<Term extends string>(
  head: string,
  first: readonly Term[],
  second: readonly Term[],
  labels: Readonly<Record<Term, string>>,
): readonly Difference[] {
  const more = second.filter((term) => !first.includes(term))
  return more.length === 0 ? [] : [{ head, text: `${listLabels(more.map((term) => labels[term]))}.` }]
}

function toLeads({ organisations }: Compared): string {
  const leading = new Set<string>(organisations.filter(({ role }) => role === 'lead').map(({ sector }) => sector))
  return listLabels(Object.entries(sectors).flatMap(([id, label]) => (leading.has(id) ? [label] : [])))
}

function toAgeText({ ages }: Compared): string {
  if (ages?.from === 0 && ages.to === undefined) return 'any age'
  return formatAges(ages ?? {})?.replace('aged ', '') ?? 'no range given'
}

/** The figure that stands for what happened: the first that went the way the record gives overall, else the first. Undefined without figures. */
export function toMainOutcome({ outcomes, direction: { overall } }: Pick<CaseStudy, 'outcomes' | 'direction'>): Outcome | undefined {
  return outcomes.find(({ direction }) => direction === overall) ?? outcomes[0]
}
