import type { CaseStudy } from '../content/case-study'
import type { Evaluation, Organisation, Outcome } from '../content/case-study-schema'
import { formatAges } from '../library/format-ages'
import { toSentence } from '../library/format-count'
import { formatDate } from '../library/format-date'
import { evaluationKinds, evaluationSites, evaluationStates, independences } from '../vocabulary/evidence'
import { sectors } from '../vocabulary/sectors'
import type { Basis } from '../vocabulary/sources'
import { statuses } from '../vocabulary/statuses'
import { themes } from '../vocabulary/themes'
import type { Line } from './cell'

/** A statement carries more than a line shows; only what is shown may count as a difference. */
export function keepShown({ lead, text, step, direction, basis }: Line): Line {
  return { ...(lead && { lead }), text, ...(step && { step }), ...(direction && { direction }), ...(basis && { basis }) }
}

export function toStatement(statement: { readonly text: string } | undefined): readonly Line[] {
  return statement ? [{ text: statement.text }] : []
}

export function toAges({ ages }: CaseStudy): readonly Line[] {
  const range = ages && formatAges(ages)
  const text = [range && toSentence(range.replace('aged ', '')), ages?.note?.replace(/\.$/, '')].filter(Boolean).join('; ')
  return text === '' ? [] : [{ text }]
}

export function toStatus({ status: { state, asOf, note } }: CaseStudy): readonly Line[] {
  const when = formatDate(asOf)
  return [{ lead: state === 'unknown' ? `Not known since ${when}` : `${statuses[state]}, ${when}`, text: note ?? '' }]
}

export function toTime({ started, ended }: CaseStudy): readonly Line[] {
  if (started && ended) return [{ text: `${formatDate(started.date)} to ${formatDate(ended.date)}` }]
  if (started) return [{ text: `Since ${formatDate(started.date)}` }]
  return ended ? [{ text: `Until ${formatDate(ended.date)}; no source read says since when` }] : []
}

export function toBased({ text, basis }: { readonly text: string; readonly basis: Basis }): Line {
  return { text, basis }
}

export function toNames({ organisations }: CaseStudy, role: Organisation['role']): readonly Line[] {
  return organisations.filter((organisation) => organisation.role === role).map(({ name }) => ({ text: name }))
}

export function toSectors(organisations: readonly Organisation[]): readonly string[] {
  const present = new Set<string>(organisations.map(({ sector }) => sector))
  return Object.entries(sectors).flatMap(([id, label]) => (present.has(id) ? [label] : []))
}

export function toMoney({ money }: CaseStudy): readonly Line[] {
  return money.map(({ amount, covers, period }) => ({
    lead: amount,
    text: [covers, ...(period ? [period] : [])].map((part) => part.replace(/\.$/, '')).join('; '),
  }))
}

/** A figure never stands without what it is compared with and who measured it. */
export function toFigure({ measure, figure, comparedWith, period, measuredBy, direction }: Outcome): Line {
  const compared = comparedWith ? `compared with: ${comparedWith.replace(/\.$/, '')}` : 'a count, compared with nothing'
  return {
    lead: figure,
    text: [measure, period, compared, `measured by: ${measuredBy}`].filter((part) => part !== undefined).join('; '),
    ...(direction !== 'not-measured' && { direction }),
  }
}

export function toStudy({ kind, by, independence, state, site }: Evaluation): Line {
  const notes = [
    ...(site === 'elsewhere' ? [evaluationSites.elsewhere] : []),
    ...(state === 'reported' ? [] : [evaluationStates[state]]),
    ...(independence === 'not-stated' ? [] : [independences[independence]]),
  ]
  return { lead: evaluationKinds[kind], text: [by, ...notes.map(toLower)].join('; ') }
}

function toLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

export function toDoubt({ about, text }: { readonly about: string; readonly text: string }): Line {
  return { lead: about, text }
}

export function toThemed({ theme, text, basis }: CaseStudy['lessons'][number]): Line {
  return { lead: themes[theme], text, basis }
}
