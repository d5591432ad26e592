import type { CaseStudy } from '../content/case-study'
import { groups } from '../vocabulary/groups'
import { type SectorId, sectors } from '../vocabulary/sectors'
import { formatAges } from './format-ages'
import { toSentence } from './format-count'
import { formatList, toLowerLabel } from './format-list'

/** What still fits the margin of an entry as a line or two. */
const longestLine = 80

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

/** The amount and what it pays for; the rest of the story is the record's. */
function toCost({ money: [first] }: CaseStudy): Pick<Card, 'cost'> {
  if (!first) return {}
  const { amount, period } = first
  const covers = toFirstSentence(first.covers)
  const full = `${amount}: ${covers} (${period})`
  return { cost: period && full.length <= longestLine ? full : `${amount}: ${covers}` }
}

/** The audience as written if it is short; else the ages, else the groups. */
function toForWhom({ audience, ages, groups: chosen }: CaseStudy): string {
  if (audience.text.length <= longestLine) return toFirstSentence(audience.text)
  if (ages?.from === 0 && ages.to === undefined) return 'People of any age'
  const aged = formatAges(ages ?? {})
  if (aged) return `People ${aged}`
  const labels = chosen.map((id) => toLowerLabel(groups[id]))
  const line = formatList(labels.length > 3 ? [...labels.slice(0, 2), 'others'] : labels)
  return toSentence(line)
}

/** Up to the first full stop before a capital, without it: "St Thomas’ pays. The rest …" → "St Thomas’ pays". */
function toFirstSentence(text: string): string {
  return text
    .split(/(?<=[^.\s]{3})\.\s+(?=\p{Lu})/u, 1)
    .join('')
    .replace(/\.$/, '')
}

function toSectors({ organisations }: CaseStudy): readonly SectorId[] {
  const present = new Set(organisations.map(({ sector }) => sector))
  return (Object.keys(sectors) as SectorId[]).filter((id) => present.has(id)) // Object.keys forgets the literal keys
}
