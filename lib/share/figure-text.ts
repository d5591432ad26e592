import type { CaseStudy } from '../content/case-study'
import type { Outcome, SourceEntry } from '../content/case-study-schema'
import { formatDate } from '../library/format-date'
import { site, toUrl } from '../site'

type Cited = Pick<CaseStudy, 'title' | 'slug' | 'sources'>

/** A figure as one carries it away: never without what it is compared with, who measured it, what limits it and its sources. */
export function formatFigureText(outcome: Outcome, { title, slug, sources }: Cited): string {
  const { measure, figure, comparedWith, period, measuredBy, note, source } = outcome
  const cited = sources.filter(({ id }) => source.includes(id))
  return [
    `${measure}: ${figure}`,
    `Compared with: ${comparedWith ?? 'nothing; it is a count'}`,
    ...(period ? [`When: ${period}`] : []),
    `Measured by: ${measuredBy}`,
    ...(note ? [note] : []),
    `${cited.length > 1 ? 'Sources' : 'Source'}: ${cited.map(formatSource).join('; ')}`,
    `Read in: ${site.name}, “${title}”, ${toUrl(`/case-studies/${slug}/`)}#measured`,
  ]
    .map(toSentence)
    .join(' ')
}

/** A source in one line: title, publisher, date, address; what is not known is left out. */
export function formatSource({ title, publisher, date, address }: SourceEntry): string {
  return [`“${title}”`, publisher, ...(date ? [formatDate(date)] : []), ...(address ? [address] : [])].join(', ')
}

/** With its full stop; behind an address none, or it would become part of it. */
function toSentence(part: string): string {
  return /[.!?]”?$|https?:\S+$/.test(part) ? part : `${part}.`
}
