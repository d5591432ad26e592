import type { CaseStudy } from '../content/case-study'
import { groups } from '../vocabulary/groups'
import { type SectorId, sectors } from '../vocabulary/sectors'
import { formatAges } from './format-ages'
import { formatList, toLowerLabel } from './format-list'

/** A sentence about the audience that still fits the margin of an entry; longer ones give way to the ages or the groups. */
const longestAudience = 80

/** A case study in a list: what an entry shows and a facet filters by, and no more, for a thousand of them travel to the browser. */
export type Card = Pick<
  CaseStudy,
  | 'slug'
  | 'title'
  | 'summary'
  | 'areas'
  | 'regions'
  | 'approaches'
  | 'preventionLevels'
  | 'violenceTypes'
  | 'settings'
  | 'groups'
  | 'evidenceStep'
> & {
  /** The age range, where a source gives one; an open end is left out. */
  readonly ages?: { readonly from?: number; readonly to?: number }
  /** The sectors of the organisations that take part, each once, in the order of the vocabulary. */
  readonly sectors: readonly SectorId[]
  readonly direction: CaseStudy['direction']['overall']
  readonly status: Pick<CaseStudy['status'], 'state' | 'asOf'>
  /** Who it is for, in a line. */
  readonly forWhom: string
  /** The most useful sum as published, with what it covers; left out when no source read says. */
  readonly cost?: string
  /** Dates as `2026-01-31`. */
  readonly reviewed: string
  readonly published: string
}

/** A record as an item of a list. */
export function toCard(caseStudy: CaseStudy): Card {
  const { slug, title, summary, areas, regions, approaches, preventionLevels, violenceTypes, settings, groups, evidenceStep } = caseStudy
  return {
    ...{ slug, title, summary, areas, regions, approaches, preventionLevels, violenceTypes, settings, groups, evidenceStep },
    ...toAges(caseStudy),
    ...toCost(caseStudy),
    sectors: toSectors(caseStudy),
    direction: caseStudy.direction.overall,
    status: { state: caseStudy.status.state, asOf: caseStudy.status.asOf },
    forWhom: toForWhom(caseStudy),
    reviewed: caseStudy.review.reviewed,
    published: caseStudy.review.published,
  }
}

function toAges({ ages }: CaseStudy): Pick<Card, 'ages'> {
  if (!ages || (ages.from === undefined && ages.to === undefined)) return {}
  return { ages: { ...(ages.from !== undefined && { from: ages.from }), ...(ages.to !== undefined && { to: ages.to }) } }
}

function toCost({ money: [first] }: CaseStudy): Pick<Card, 'cost'> {
  if (!first) return {}
  const covers = first.covers.replace(/\.$/, '')
  return { cost: first.period ? `${first.amount}: ${covers} (${first.period.replace(/\.$/, '')})` : `${first.amount}: ${covers}` }
}

/** The audience as written if it is short; else the ages, else the groups. */
function toForWhom({ audience, ages, groups: chosen }: CaseStudy): string {
  if (audience.text.length <= longestAudience) return audience.text.replace(/\.$/, '')
  const aged = formatAges(ages ?? {})
  const line = aged ? `people ${aged}` : formatList(chosen.map((id) => toLowerLabel(groups[id])))
  return line.charAt(0).toUpperCase() + line.slice(1)
}

function toSectors({ organisations }: CaseStudy): readonly SectorId[] {
  const present = new Set(organisations.map(({ sector }) => sector))
  return (Object.keys(sectors) as SectorId[]).filter((id) => present.has(id)) // Object.keys forgets the literal keys
}
