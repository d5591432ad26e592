import type { CaseStudy } from './case-study'
import { toCompleteness } from './completeness'
import type { LinkReport } from './link-report'

/** Days before the next review in which a record counts as due soon. */
const soon = 60

/** How many of the oldest facts are listed. */
const mostFacts = 10

/** A record that describes fewer of the twelve items, or rests on fewer sources, is thin. */
const thin = { described: 7, sources: 3 } as const

/**
 * What there is to do for the records on a day, as text: reviews due, the oldest facts, links that were dead or had moved
 * when last tried, thin records.
 */
export function formatUpkeep(caseStudies: readonly CaseStudy[], today: Date, links: LinkReport | undefined): string {
  return [
    formatPart(`Due for review, or within ${soon} days`, listDue(caseStudies, today)),
    formatPart('Oldest facts', listOldestFacts(caseStudies)),
    formatLinks(links),
    formatPart(
      `Thin records: fewer than ${thin.described} of 12 items described, or fewer than ${thin.sources} sources`,
      listThin(caseStudies),
    ),
  ].join('\n\n')
}

function formatPart(title: string, lines: readonly string[]): string {
  return [title, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`)].join('\n')
}

function listDue(caseStudies: readonly CaseStudy[], today: Date): readonly string[] {
  return [...caseStudies]
    .map(({ slug, review }) => ({ slug, next: review.next, days: Math.round((Date.parse(review.next) - today.getTime()) / 86_400_000) }))
    .filter(({ days }) => days <= soon)
    .sort((a, b) => a.days - b.days || a.slug.localeCompare(b.slug))
    .map(({ slug, next, days }) => `${next}  ${slug}  ${days < 0 ? `overdue by ${-days} days` : `in ${days} days`}`)
}

/** What a record states as of a month, and what that rests on: its status, and figures whose newest source is old. */
function listOldestFacts(caseStudies: readonly CaseStudy[]): readonly string[] {
  const facts = caseStudies.flatMap((caseStudy) => [
    { slug: caseStudy.slug, date: caseStudy.status.asOf, fact: `status ${caseStudy.status.state}` },
    ...caseStudy.money.flatMap(({ amount, source }) => toDated(caseStudy, `money ${amount}`, source)),
    ...caseStudy.whoToAsk.flatMap(({ text, source }) => toDated(caseStudy, `who to ask: ${text}`, source)),
  ])
  return facts
    .sort((a, b) => a.date.localeCompare(b.date) || a.slug.localeCompare(b.slug))
    .slice(0, mostFacts)
    .map(({ slug, date, fact }) => `${date.padEnd(10)}  ${slug}  ${fact}`)
}

/** A fact is as old as the newest of its sources that has a date. */
function toDated({ slug, sources }: CaseStudy, fact: string, ids: readonly string[]) {
  const dates = sources.filter(({ id, date }) => ids.includes(id) && date !== undefined).map(({ date }) => date ?? '')
  const newest = dates.sort().at(-1)
  return newest === undefined ? [] : [{ slug, date: newest, fact }]
}

function formatLinks(links: LinkReport | undefined): string {
  if (!links) return formatPart('Dead or moved links', ['not tried yet: npm run check:links tries them and keeps what it finds'])
  const title = `Dead or moved links: ${links.faults.length} of ${links.count} when tried on ${links.tried}`
  return formatPart(title, links.faults.map(({ slug, id, address, fault }) => `${slug}  ${id}  ${fault}  ${address}`)) // biome-ignore format: one step
}

function listThin(caseStudies: readonly CaseStudy[]): readonly string[] {
  return caseStudies
    .map((caseStudy) => ({ slug: caseStudy.slug, described: toCompleteness(caseStudy).described, sources: caseStudy.sources.length }))
    .filter(({ described, sources }) => described < thin.described || sources < thin.sources)
    .sort((a, b) => a.described - b.described || a.sources - b.sources || a.slug.localeCompare(b.slug))
    .map(({ slug, described, sources }) => `${slug}  ${described} of 12 described, ${sources} ${sources === 1 ? 'source' : 'sources'}`)
}
