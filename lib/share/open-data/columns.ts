import type { CaseStudy } from '../../content/case-study'
import { toUrl } from '../../site'
import { approaches } from '../../vocabulary/approaches'
import { areas } from '../../vocabulary/areas'
import { directions, evidenceStepIds, evidenceSteps, toBands } from '../../vocabulary/evidence'
import { groups } from '../../vocabulary/groups'
import { preventionLevels } from '../../vocabulary/prevention-levels'
import { regions } from '../../vocabulary/regions'
import { sectors } from '../../vocabulary/sectors'
import { settings } from '../../vocabulary/settings'
import type { Role } from '../../vocabulary/sources'
import { statuses } from '../../vocabulary/statuses'
import { violenceTypes } from '../../vocabulary/violence-types'
import { address, type Column, count, day, required, text } from './column-kinds'

const some = 'Several are parted by a semicolon.'
const period = { pattern: '\\d{4}(-\\d{2})?' } as const

/** The columns of `case-studies.csv`, in order: the table, its schema and the page about it are made from this list. */
export const columns: readonly Column[] = [
  {
    name: 'slug',
    type: 'string',
    description: 'The name of the record in addresses. It does not change.',
    constraints: { required: true, unique: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' },
    value: ({ slug }) => slug,
  },
  text('title', 'The name of the programme, as its owner writes it.', ({ title }) => title, required),
  text('also_known_as', `Other names. ${some}`, ({ aliases }) => join(aliases)),
  address('address', 'The page of the record.', ({ slug }) => toUrl(`/case-studies/${slug}/`)),
  address('record_json', 'The whole record as JSON.', ({ slug }) => toUrl(`/case-studies/${slug}/record.json`)),
  text('summary', 'What it is, in one or two sentences.', ({ summary }) => summary, required),
  text('status', 'Whether it runs.', ({ status }) => statuses[status.state], { ...required, enum: Object.values(statuses) }),
  text('status_as_of', 'The year, or year and month, of the newest source that says so.', ({ status }) => status.asOf, {
    ...required,
    ...period,
  }),
  text('began', 'The year, or year and month, in which it began.', ({ started }) => started?.date, period),
  text('ended', 'The year, or year and month, in which it ended.', ({ ended }) => ended?.date, period),
  text(
    'areas',
    `Police force areas in which it runs or ran. ${some}`,
    (record) => join(record.areas.map((id) => areas[id].label)),
    required,
  ),
  text('regions', `Regions of England, or Wales. ${some}`, (record) => join(record.regions.map((id) => regions[id])), required),
  text('nations', `England, Wales or both. ${some}`, ({ nations }) => join(nations), required),
  text('places', `Towns, hospitals, prisons and other places. ${some}`, ({ places }) => join(places.map(({ name }) => name)), required),
  text(
    'approaches',
    `What kind of work it is, the main one first. ${some}`,
    (record) => join(record.approaches.map((id) => approaches[id].label)),
    required,
  ),
  text(
    'prevention_levels',
    `When the work comes in. ${some}`,
    (record) => join(record.preventionLevels.map((id) => preventionLevels[id].label)),
    required,
  ),
  text(
    'violence_types',
    `What it tries to prevent. ${some}`,
    (record) => join(record.violenceTypes.map((id) => violenceTypes[id])),
    required,
  ),
  text(
    'settings',
    `Where people are met or the work happens. ${some}`,
    (record) => join(record.settings.map((id) => settings[id])),
    required,
  ),
  text('groups', `Who it is for. ${some}`, (record) => join(record.groups.map((id) => groups[id])), required),
  count('age_from', 'Youngest age; empty where no source gives one.', ({ ages }) => ages?.from, 110),
  count('age_to', 'Oldest age; empty where no source gives one, or where there is no upper limit.', ({ ages }) => ages?.to, 110),
  text('audience', 'Who it is for, in one sentence.', ({ audience }) => audience.text, required),
  text('led_by', `Organisations that lead it. ${some}`, (record) => joinRole(record, 'lead')),
  text('funded_by', `Organisations that fund it. ${some}`, (record) => joinRole(record, 'funder')),
  text('partners', `Other organisations that take part. ${some}`, (record) => joinRole(record, 'partner')),
  text('sectors', `Sectors of all organisations named. ${some}`, ({ organisations }) =>
    join([...new Set(organisations.map(({ sector }) => sectors[sector]))]),
  ),
  text('money', `Money as published, each with what it pays for. ${some}`, ({ money }) =>
    join(money.map((entry) => `${entry.amount}: ${entry.covers}`)),
  ),
  text('evidence', 'How sure we are, derived by a published rule.', ({ evidenceStep }) => evidenceSteps[evidenceStep].label, {
    ...required,
    enum: evidenceStepIds.map((id) => evidenceSteps[id].label),
  }),
  count(
    'evidence_step',
    'The same as a number, from 1 (described) to 5 (repeated).',
    ({ evidenceStep }) => toBands(evidenceStep),
    5,
    required,
  ),
  text('evidence_reason', 'Why this step.', ({ evidenceReason }) => evidenceReason.text, required),
  text('direction', 'Which way it went overall.', ({ direction }) => directions[direction.overall], {
    ...required,
    enum: Object.values(directions),
  }),
  text('direction_reason', 'Why this word, and what it does not show.', ({ direction }) => direction.reason, required),
  {
    name: 'evaluated_only_by_those_who_run_or_fund_it',
    type: 'boolean',
    description: 'True where every evaluation of this programme with results read is by those who run or fund it.',
    constraints: required,
    value: ({ selfEvaluated }) => selfEvaluated,
  },
  count(
    'outcomes',
    'How many outcomes the record holds; they stand in case-studies.json.',
    ({ outcomes }) => outcomes.length,
    undefined,
    required,
  ),
  count('sources', 'How many sources the record cites.', ({ sources }) => sources.length, undefined, required),
  day('published', 'When the record was first published.', ({ review }) => review.published, required),
  day('reviewed', 'When its evidence was last read again.', ({ review }) => review.reviewed, required),
  day('next_review', 'When it is read again at the latest.', ({ review }) => review.next, required),
  day('confirmed', 'When the area confirmed the facts; empty where it has not.', ({ review }) => review.confirmed),
]

function joinRole({ organisations }: CaseStudy, role: Role): string | undefined {
  return join(organisations.filter((organisation) => organisation.role === role).map(({ name }) => name))
}

/** Parted by semicolons; nothing for none. */
function join(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.map((item) => item.replaceAll(';', ',')).join('; ')
}
