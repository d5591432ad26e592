import type { CaseStudy } from '../content/case-study'
import { approaches } from '../vocabulary/approaches'
import { areas } from '../vocabulary/areas'
import { directions, evidenceSteps } from '../vocabulary/evidence'
import { groups } from '../vocabulary/groups'
import { preventionLevels } from '../vocabulary/prevention-levels'
import { settings } from '../vocabulary/settings'
import { violenceTypes } from '../vocabulary/violence-types'
import type { Line } from './cell'
import {
  keepShown,
  toAges,
  toBased,
  toDoubt,
  toFigure,
  toMoney,
  toNames,
  toSectors,
  toStatement,
  toStatus,
  toStudy,
  toThemed,
  toTime,
} from './record-lines'

/** A question put to every case study of a comparison. */
export type ComparisonRow = {
  readonly id: string
  readonly label: string
  /** What is said where a record says nothing. */
  readonly missing: string
  /** The section of a record that holds the whole answer, with its sources. */
  readonly section: string
  /** How many lines are shown before the rest folds away. */
  readonly most: number
  /** How many lines there is room for on paper, where a comparison takes two pages. None: the row stays on the screen. */
  readonly paper: number
  /** True where the lines are names, which need no line of their own on paper. */
  readonly names?: true
  /** True where the lines are terms of a list: what all share can be set aside. */
  readonly terms?: true
  readonly toLines: (record: CaseStudy) => readonly Line[]
}

export type RowGroup = { readonly id: string; readonly label: string; readonly rows: readonly ComparisonRow[] }

const unsaid = 'No source read says.'
const all = 99

/** The rows of a comparison, in groups, in the order of a commissioner's questions. A line here adds a row everywhere. */
export const rowGroups: readonly RowGroup[] = [
  {
    id: 'who',
    label: 'Who',
    rows: [
      row('audience', 'For whom', 'summary', ({ audience }) => [audience]),
      row('ages', 'Ages', 'summary', toAges, { missing: 'No age range in the sources read.' }),
      terms('groups', 'Groups', (record) => record.groups.map((id) => groups[id]), 0),
      terms('violence', 'Violence it tries to prevent', (record) => record.violenceTypes.map((id) => violenceTypes[id])),
      row('referral', 'How people come into it', 'summary', ({ referral }) => toStatement(referral)),
    ],
  },
  {
    id: 'where',
    label: 'Where and when',
    rows: [
      terms('areas', 'Police force areas', (record) => record.areas.map((id) => areas[id].label)),
      row('places', 'Places', 'places', ({ places }) => places.map(({ name }) => ({ text: name })), { most: 4, paper: 0, names: true }),
      terms('settings', 'Setting', (record) => record.settings.map((id) => settings[id])),
      row('status', 'Does it run?', 'summary', toStatus),
      row('time', 'Since when', 'places', toTime, { missing: 'No source read gives a date.' }),
    ],
  },
  {
    id: 'how',
    label: 'How',
    rows: [
      row('tried', 'What was tried', 'summary', ({ tried }) => [tried]),
      terms('approaches', 'Approach', (record) => record.approaches.map((id) => approaches[id].label)),
      terms('levels', 'Prevention level', (record) => record.preventionLevels.map((id) => preventionLevels[id].label)),
      row('dose', 'How much of it', 'takes', ({ dose }) => toStatement(dose)),
      row('tailoring', 'How it is fitted to each person or place', 'takes', ({ tailoring }) => toStatement(tailoring), { paper: 0 }),
      row('must', 'Must stay', 'takes', ({ mustStay }) => mustStay.map(toBased)),
      row('may', 'May change', 'takes', ({ mayChange }) => mayChange.map(toBased), { paper: 0 }),
      row('first', 'In place first', 'takes', ({ inPlaceFirst }) => inPlaceFirst.map(toBased)),
    ],
  },
  {
    id: 'partners',
    label: 'Partners',
    rows: [
      row('lead', 'Led by', 'organisations', (record) => toNames(record, 'lead'), { names: true }),
      row('partner', 'With', 'organisations', (record) => toNames(record, 'partner'), { most: 5, paper: 4, names: true }),
      terms('sectors', 'Sectors that take part', ({ organisations }) => toSectors(organisations)),
    ],
  },
  {
    id: 'cost',
    label: 'Cost',
    rows: [
      row('money', 'Money, as published', 'money', toMoney, { missing: 'No source read gives a sum.' }),
      row('funder', 'Paid for by', 'organisations', (record) => toNames(record, 'funder'), {
        missing: 'No source read names a funder.',
        paper: 3,
        names: true,
      }),
    ],
  },
  {
    id: 'evidence',
    label: 'Evidence',
    rows: [
      row('sure', 'How sure are we?', 'measured', ({ evidenceStep, evidenceReason: { text } }) => [
        { step: evidenceStep, lead: evidenceSteps[evidenceStep].label, text },
      ]),
      row('way', 'Which way did it go?', 'measured', ({ direction: { overall, reason } }) => [
        { direction: overall, lead: directions[overall], text: reason },
      ]),
      row('outcomes', 'What was measured', 'measured', ({ outcomes }) => outcomes.map(toFigure), {
        missing: 'No source read gives a figure for what happened.',
      }),
      row('evaluations', 'Evaluations', 'measured', ({ evaluations }) => evaluations.map(toStudy), {
        missing: 'None found in the sources read.',
        paper: 0,
      }),
    ],
  },
  {
    id: 'limits',
    label: 'Limits',
    rows: [
      row('limits', 'What the figures cannot show', 'measured', ({ limits }) => limits.map(toDoubt)),
      row('contradictions', 'Where sources disagree', 'measured', ({ contradictions }) => contradictions.map(toDoubt), {
        missing: 'No disagreement found in the sources read.',
        paper: 0,
      }),
    ],
  },
  {
    id: 'lessons',
    label: 'Lessons',
    rows: [
      row('challenges', 'What was hard', 'lessons', ({ challenges }) => challenges.map(toThemed)),
      row('lessons', 'What they would tell the next area', 'lessons', ({ lessons }) => lessons.map(toThemed)),
    ],
  },
  {
    id: 'unknowns',
    label: 'Not known',
    rows: [
      row('unknowns', 'Ask the area about', 'ask', ({ unknowns }) => unknowns.map(({ text }) => ({ text })), { most: 4, paper: 3 }),
      row('ask', 'Who to ask', 'summary', ({ whoToAsk }) => whoToAsk.map(({ text }) => ({ text })), { paper: 1 }),
    ],
  },
]

type More = { readonly missing?: string; readonly most?: number; readonly paper?: number; readonly names?: true }

function row(
  id: string,
  label: string,
  section: string,
  toRowLines: (record: CaseStudy) => readonly Line[],
  { missing = unsaid, most = 3, paper = 2, names }: More = {},
): ComparisonRow {
  return { id, label, section, missing, most, paper, ...(names && { names }), toLines: (record) => toRowLines(record).map(keepShown) }
}

function terms(id: string, label: string, toLabels: (record: CaseStudy) => readonly string[], paper = all): ComparisonRow {
  return {
    id,
    label,
    section: 'summary',
    missing: unsaid,
    most: all,
    paper,
    terms: true,
    toLines: (record) => toLabels(record).map((text) => ({ text })),
  }
}

/** The labels of the rows that are left out on paper. */
export const screenRows: readonly string[] = rowGroups.flatMap(({ rows }) =>
  rows.filter(({ paper }) => paper === 0).map(({ label }) => label),
)
