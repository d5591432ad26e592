import type { RootContent } from 'mdast'
import type { CaseStudy } from '../../content/case-study'
import { formatDate } from '../../library/format-date'
import { formatList } from '../../library/format-list'
import { toUrl } from '../../site'
import { approaches } from '../../vocabulary/approaches'
import { areas } from '../../vocabulary/areas'
import { directions, evaluationKinds, evaluationStates, evidenceSteps, independences } from '../../vocabulary/evidence'
import { bases, roles } from '../../vocabulary/sources'
import { statuses } from '../../vocabulary/statuses'
import { themes } from '../../vocabulary/themes'
import { type Line, toHeading, toList, toListSection } from './nodes'

/** Where, since when, for whom, and the two answers: how sure, and which way. */
export function toFacts(record: CaseStudy): readonly RootContent[] {
  const { status, started, ended, direction } = record
  const state = status.state === 'unknown' ? 'Not known whether it runs' : statuses[status.state]
  return [
    toList([
      { lead: 'Areas', text: formatList(record.areas.map((id) => areas[id].label)) },
      { lead: 'Approach', text: formatList(record.approaches.map((id) => approaches[id].label)) },
      { lead: 'Status', text: joinNote(`${state}, as of ${formatDate(status.asOf)}`, status.note), source: status.source },
      ...(started ? [{ lead: 'Began', text: formatDate(started.date), source: started.source }] : []),
      ...(ended ? [{ lead: 'Ended', text: formatDate(ended.date), source: ended.source }] : []),
      { lead: 'What was tried', ...record.tried },
      { lead: 'For whom', ...record.audience },
      ...(record.referral ? [{ lead: 'How people come in', ...record.referral }] : []),
      {
        lead: 'How sure',
        text: joinNote(evidenceSteps[record.evidenceStep].label, record.evidenceReason.text),
        source: record.evidenceReason.source,
      },
      { lead: 'Which way it went', text: joinNote(directions[direction.overall], direction.reason), source: direction.source },
    ]),
  ]
}

/** For whoever wants to do it again. */
export function toReplication(record: CaseStudy): readonly RootContent[] {
  const { dose, tailoring, fidelityPlanned, fidelityActual } = record
  const delivery = [dose, tailoring, fidelityPlanned, fidelityActual].filter((statement) => statement !== undefined)
  return [
    toHeading(2, 'What it takes'),
    ...toListSection(3, 'How much, and how it is kept to', delivery),
    ...toListSection(3, 'Must stay', record.mustStay.map(toBased)),
    ...toListSection(3, 'May change', record.mayChange.map(toBased)),
    ...toListSection(3, 'In place first', record.inPlaceFirst.map(toBased)),
    ...toListSection(3, 'Materials', record.materials),
    ...toListSection(
      3,
      'Who does what',
      record.organisations.map(({ name, role, does, source }) => ({ lead: name, text: joinNote(roles[role], does), source })),
    ),
    ...toListSection(
      3,
      'Money',
      record.money.map(({ amount, covers, period, source }) => ({ lead: amount, text: period ? `${covers} (${period})` : covers, source })),
    ),
    ...toListSection(
      3,
      'Places',
      record.places.map(({ name, note, source }) => ({ text: joinNote(name, note), source })),
    ),
    ...toListSection(3, 'Who to ask', record.whoToAsk),
  ]
}

/** Other records of the same family. */
export function toFamily({ adaptedFrom, adaptedBy, relatedTo }: CaseStudy): readonly RootContent[] {
  const toAddress = (slug: string) => toUrl(`/case-studies/${slug}/`)
  return toListSection(2, 'Same family', [
    ...adaptedFrom.map((slug) => ({ lead: 'Grew out of', text: toAddress(slug) })),
    ...adaptedBy.map((slug) => ({ lead: 'Led to', text: toAddress(slug) })),
    ...relatedTo.map(({ slug, why }) => ({ text: joinNote(why, toAddress(slug)) })),
  ])
}

/** What was measured and what it cannot show. */
export function toMeasurement(record: CaseStudy): readonly RootContent[] {
  return [
    toHeading(2, 'What was measured'),
    ...(record.outcomes.length === 0 ? [toList([{ text: 'No source read gives a figure for what happened.' }])] : []),
    ...toListSection(3, 'Outcomes', record.outcomes.map(toOutcomeLine)),
    ...toListSection(3, 'Who evaluated', record.evaluations.map(toEvaluationLine)),
    ...toListSection(3, 'Sources disagree', record.contradictions.map(toDoubt)),
    ...toListSection(3, 'Read these figures with care', record.limits.map(toDoubt)),
  ]
}

/** Challenges, lessons, and what no source says. */
export function toLearning({ challenges, lessons, unknowns }: CaseStudy): readonly RootContent[] {
  const toThemed = ({ theme, ...line }: CaseStudy['lessons'][number]): Line => ({ ...toBased(line), lead: themes[theme] })
  return [
    ...toListSection(2, 'What was hard', challenges.map(toThemed)),
    ...toListSection(2, 'What the area would tell the next one', lessons.map(toThemed)),
    ...toListSection(2, 'Ask the area about', unknowns),
  ]
}

function toBased({ text, basis, source }: CaseStudy['mustStay'][number]): Line {
  return { text: basis === 'reading' ? `${text} (${bases.reading})` : text, source }
}

function toDoubt({ about, text, source }: CaseStudy['limits'][number]): Line {
  return { lead: about.replace(/[.:]$/, ''), text, source }
}

function toOutcomeLine({
  measure,
  figure,
  comparedWith,
  period,
  measuredBy,
  direction,
  note,
  source,
}: CaseStudy['outcomes'][number]): Line {
  const parts = [
    figure,
    directions[direction],
    `Compared with: ${comparedWith ?? 'nothing; it is a count'}`,
    ...(period ? [period] : []),
    `Measured by: ${measuredBy}`,
    ...(note ? [note] : []),
  ]
  return { lead: measure, text: parts.reduce(joinNote), source }
}

function toEvaluationLine({ kind, by, independence, state, period, size, note, source }: CaseStudy['evaluations'][number]): Line {
  const parts = [by, independences[independence], evaluationStates[state], ...[period, size, note].filter((part) => part !== undefined)]
  return { lead: evaluationKinds[kind], text: parts.reduce(joinNote), source }
}

/** Two parts as sentences in a row. */
function joinNote(text: string, note: string | undefined): string {
  if (!note) return text
  return `${/[.!?]$/.test(text) ? text : `${text}.`} ${note}`
}
