import type { SourceKind } from '../vocabulary/sources'
import { sourceKinds } from '../vocabulary/sources'
import type { CaseStudy } from './case-study'
import { type Completeness, formatCompleteness, toCompleteness } from './completeness'

/** What `npm run report` prints of one record. */
export type RecordReport = {
  readonly slug: string
  /** Statements that carry a source: texts of the front matter and sentences of the body. */
  readonly facts: number
  readonly sources: Readonly<Record<SourceKind, number>>
  readonly outcomes: number
  /** Outcomes that name what they are compared with. */
  readonly compared: number
  readonly unknowns: number
  readonly published: number
  readonly readings: number
  readonly completeness: Completeness
  /** Days from `today` to the next review; negative when it is past. */
  readonly daysToReview: number
}

/** The report of one record on a day. */
export function toRecordReport(caseStudy: CaseStudy, today: Date): RecordReport {
  const based = [...caseStudy.challenges, ...caseStudy.lessons]
  const published = based.filter(({ basis }) => basis === 'published').length
  return {
    slug: caseStudy.slug,
    facts: countSourced(caseStudy) + (caseStudy.body.match(/\[\^S/g)?.length ?? 0),
    sources: countSources(caseStudy),
    outcomes: caseStudy.outcomes.length,
    compared: caseStudy.outcomes.filter(({ comparedWith }) => comparedWith !== undefined).length,
    unknowns: caseStudy.unknowns.length,
    published,
    readings: based.length - published,
    completeness: toCompleteness(caseStudy),
    daysToReview: Math.round((Date.parse(caseStudy.review.next) - today.getTime()) / 86_400_000),
  }
}

/** The report as text: a line a record, what is missing below it, and the totals. */
export function formatReport(reports: readonly RecordReport[]): string {
  return [...reports.map(formatRecord), formatTotals(reports)].join('\n\n')
}

function formatRecord(report: RecordReport): string {
  const kinds = listKinds(report.sources)
  return [
    report.slug,
    `  ${report.facts} facts; sources: ${kinds}`,
    `  ${report.compared} of ${report.outcomes} figures compared; ${report.unknowns} unknowns; challenges and lessons: ${report.published} published, ${report.readings} our reading`,
    `  ${formatCompleteness(report.completeness)}`,
    `  ${report.daysToReview < 0 ? `review overdue by ${-report.daysToReview} days` : `${report.daysToReview} days to next review`}`,
  ].join('\n')
}

function formatTotals(reports: readonly RecordReport[]): string {
  const sum = (pick: (report: RecordReport) => number) => reports.reduce((total, report) => total + pick(report), 0)
  const outcomes = sum(({ outcomes }) => outcomes)
  const share = outcomes === 0 ? 0 : Math.round((100 * sum(({ compared }) => compared)) / outcomes)
  const kinds = Object.fromEntries(kindIds.map((kind) => [kind, sum(({ sources }) => sources[kind])])) as Record<SourceKind, number> // every kind is given
  return [
    `All ${reports.length} records`,
    `  ${sum(({ facts }) => facts)} facts; sources: ${listKinds(kinds)}`,
    `  ${share}% of ${outcomes} figures compared; ${sum(({ unknowns }) => unknowns)} unknowns; challenges and lessons: ${sum(({ published }) => published)} published, ${sum(({ readings }) => readings)} our reading`,
    `  completeness: ${(sum(({ completeness }) => completeness.described) / Math.max(reports.length, 1)).toFixed(1)} of 12 described on average; ${reports.filter(({ daysToReview }) => daysToReview < 0).length} overdue for review`,
  ].join('\n')
}

const kindIds = Object.keys(sourceKinds) as SourceKind[] // Object.keys forgets the literal keys

function listKinds(counts: Readonly<Record<SourceKind, number>>): string {
  return kindIds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${sourceKinds[kind].toLowerCase()}`)
    .join(', ')
}

function countSources({ sources }: CaseStudy): Readonly<Record<SourceKind, number>> {
  return Object.fromEntries(kindIds.map((kind) => [kind, sources.filter((source) => source.kind === kind).length])) as Record<
    SourceKind,
    number
  > // every kind is given
}

function countSourced(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((total: number, item) => total + countSourced(item), 0)
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(Reflect.get(value, 'source')) ? 1 : 0
  return Object.values(value).reduce((total: number, inner) => total + countSourced(inner), own)
}
