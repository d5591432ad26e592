import { z } from 'zod'
import { approaches } from '../vocabulary/approaches'
import { areas } from '../vocabulary/areas'
import { directions, evaluationKinds, evaluationSites, evaluationStates, independences } from '../vocabulary/evidence'
import { groups } from '../vocabulary/groups'
import { preventionLevels } from '../vocabulary/prevention-levels'
import { sectors } from '../vocabulary/sectors'
import { settings } from '../vocabulary/settings'
import { bases, roles, sourceKinds } from '../vocabulary/sources'
import { statuses } from '../vocabulary/statuses'
import { themes } from '../vocabulary/themes'
import { violenceTypes } from '../vocabulary/violence-types'
import { slugPattern } from './slug'

/**
 * The record of a case study: the single source of truth. Types, contentlayer's fields, the JSON Schema for editors,
 * the facets and the downloads derive from it. Rules that need two fields or the body stand in `rules.ts`.
 */

/** An enum of exactly the keys of a vocabulary. */
export function termOf<Vocabulary extends Readonly<Record<string, unknown>>>(vocabulary: Vocabulary) {
  return z.enum(Object.keys(vocabulary) as [keyof Vocabulary & string, ...(keyof Vocabulary & string)[]]) // Object.keys forgets the literal keys
}

export const text = (description: string, most = 600) => z.string().trim().min(1).max(most).meta({ description })
export const slug = z.string().regex(new RegExp(slugPattern), 'must be lower-case letters, digits and hyphens')

/** YAML reads 2022 as a number and, in contentlayer, 2022-07-01 as a date: both become the text the author wrote. */
function toDateText(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'string') return value.replace(/T00:00:00(\.000)?Z$/, '')
  return value
}
const month = '(0[1-9]|1[0-2])'
const day = '(0[1-9]|[12]\\d|3[01])'
const dateText = (pattern: string, message: string) => z.preprocess(toDateText, z.string().regex(new RegExp(`^${pattern}$`), message))
const someDate = dateText(`\\d{4}(-${month}(-${day})?)?`, 'must be a year, year-month or full date, such as 2023, 2023-07 or 2023-07-01')
export const fullDate = dateText(`\\d{4}-${month}-${day}`, 'must be a full date, such as 2023-07-01')
const yearMonth = dateText(`\\d{4}(-${month})?`, 'must be a year or year-month, such as 2023 or 2023-07')

const sourceRef = z.string().regex(/^S\d+[a-z]?$/, 'must be the id of a source, such as S1')
const source = z.array(sourceRef).min(1).meta({ description: 'The ids of the sources that say so, for example [S1, S3].' })

const statement = z.strictObject({ text: text('In our own words, not copied from the source.'), source })
const basedStatement = z.strictObject({
  text: text('In our own words, not copied from the source.'),
  basis: termOf(bases).meta({ description: 'published: a source says so. reading: this library reads it from the source.' }),
  source,
})
const themedStatement = z.strictObject({
  theme: termOf(themes).meta({ description: 'What the challenge or lesson is about.' }),
  ...basedStatement.shape,
})

const place = z.strictObject({
  name: text('Town, hospital, prison or other place.', 120),
  note: text('What ran there and when.', 300).optional(),
  source,
})

const organisation = z.strictObject({
  name: text('The organisation, as it calls itself.', 160),
  role: termOf(roles).meta({ description: 'lead, funder or partner.' }),
  sector: termOf(sectors).meta({ description: 'Its sector under the Serious Violence Duty, or beside it.' }),
  does: text('What it does in this programme.', 300).optional(),
  source,
})

const money = z.strictObject({
  amount: text('The amount as published, for example £216,035.', 80),
  covers: text('What it pays for.', 300),
  period: text('The time it covers, for example 2025/26.', 120).optional(),
  source,
})

const evaluation = z.strictObject({
  kind: termOf(evaluationKinds).meta({
    description: 'What the evaluation did. One entry a design; a study with a comparison and a process part is two entries.',
  }),
  by: text('Who did it.', 200),
  independence: termOf(independences).meta({ description: 'How independent the evaluators are of those who run or fund the programme.' }),
  state: termOf(evaluationStates).meta({
    description: 'Whether its results were read. Only reported results count towards the evidence step.',
  }),
  site: termOf(evaluationSites).meta({ description: 'here: this programme. elsewhere: the same model in another area.' }).default('here'),
  direction: termOf(directions).meta({ description: 'Which way its main result went.' }),
  period: text('The time it covers.', 160).optional(),
  size: text('How many people, places or cases, and of what.', 200).optional(),
  note: text('What a reader must know about it: design, peer review, doubts.', 500).optional(),
  source,
})

const outcome = z.strictObject({
  measure: text('What was measured.', 160),
  figure: text('The figure, short: it is the largest type in the table.', 60),
  comparedWith: text('What it is compared with. Leave out when nothing: the page then says so.', 240).optional(),
  period: text('When and where.', 160).optional(),
  measuredBy: text('Who measured it.', 160),
  direction: termOf(directions).meta({ description: 'Which way it went; not-measured for a count with nothing to compare with.' }),
  note: text('What limits it.', 400).optional(),
  source,
})

const doubt = z.strictObject({ about: text('What it is about, a few words.', 100), ...statement.shape })

const unknown = z.strictObject({
  text: text('What no source read says, worded as something to ask about.', 300),
  source: source.optional().meta({ description: 'Only where a source touches on it.' }),
})

const sourceEntry = z.strictObject({
  id: sourceRef.meta({ description: 'S1, S2 …: used in [^S1] and source lists.' }),
  title: text('Its title.', 240),
  publisher: text('Who published it.', 200),
  date: someDate.optional().meta({ description: 'When it was published; left out when the page shows none.' }),
  dateNote: text('What is known of the date when it is not printed.', 120).optional(),
  address: z
    .string()
    .regex(/^https:\/\/[^\s"<>]+$/, 'must be an https:// address')
    .optional()
    .meta({
      description: 'An https address. Left out when it would name a victim or an accused person, or none exists; then say why in read.',
    }),
  archivedUrl: z
    .string()
    .regex(/^https:\/\/[^\s"<>]+$/, 'must be an https:// address')
    .optional()
    .meta({ description: 'An archived copy, https.' }),
  kind: termOf(sourceKinds).meta({ description: 'official, evaluation, academic, press or other.' }),
  read: text('How it was read, for example: opening part of a stored copy.', 200),
})

export const caseStudySchema = z.strictObject({
  title: text('The programme’s name, as its owner writes it.', 90),
  aliases: z.array(text('Another name.', 90)).default([]).meta({ description: 'Other names and abbreviations people use for it.' }),
  summary: text('Plain English, one or two sentences, at most 200 characters.', 200),
  summarySource: source.optional().meta({ description: 'Sources of the summary; needed when it holds a figure.' }),
  founding: z.boolean().default(false).meta({ description: 'True for the four named in the September 2023 In Focus report.' }),

  status: z
    .strictObject({
      state: termOf(statuses).meta({ description: 'planned, pilot, running, paused, ended or unknown.' }),
      asOf: yearMonth.meta({ description: 'The month of the newest source that says so.' }),
      note: text('What the word leaves out: which part runs, until when.', 240).optional(),
      source,
    })
    .meta({ description: 'Whether it runs, as of when, and who says so.' }),

  areas: z.array(termOf(areas)).min(1).meta({ description: 'Police force areas in which it runs or ran. Region and nation are derived.' }),
  places: z.array(place).min(1).meta({ description: 'Places delivered.' }),

  approaches: z.array(termOf(approaches)).min(1).max(3).meta({ description: 'One to three; the first is the main one.' }),
  preventionLevels: z.array(termOf(preventionLevels)).min(1).meta({ description: 'When the work comes in.' }),
  violenceTypes: z.array(termOf(violenceTypes)).min(1).meta({ description: 'What it tries to prevent.' }),
  settings: z.array(termOf(settings)).min(1).meta({ description: 'Where people are met or the work happens.' }),

  ages: z
    .strictObject({
      from: z.number().int().min(0).max(110).optional().meta({ description: 'Youngest age.' }),
      to: z.number().int().min(0).max(110).optional().meta({ description: 'Oldest age; left out when there is no upper limit.' }),
      note: text('What the range leaves out.', 160).optional(),
      source,
    })
    .optional()
    .meta({ description: 'The age range, where a source gives one.' }),
  groups: z.array(termOf(groups)).min(1).meta({ description: 'Who it is for.' }),
  audience: statement.meta({ description: 'Who it is for, in one sentence.' }),
  referral: statement.optional().meta({ description: 'How people come into it.' }),

  dose: statement.optional().meta({ description: 'How much: how often, how long, how many meetings, visits or patrols.' }),
  tailoring: statement.optional().meta({ description: 'How it is fitted to each person or place.' }),
  fidelityPlanned: statement.optional().meta({ description: 'How the programme makes sure that it is delivered as meant.' }),
  fidelityActual: statement.optional().meta({ description: 'How far it was delivered as meant, as found.' }),

  tried: statement.meta({ description: 'What was tried, in one or two sentences: the first cell of the summary box.' }),
  organisations: z.array(organisation).min(1).meta({ description: 'Lead, funders and partners, each with its sector and what it does.' }),
  whoToAsk: z.array(statement).min(1).meta({ description: 'Teams or organisations to ask; never a person’s address.' }),

  started: z
    .strictObject({ date: yearMonth.meta({ description: 'Year, or year and month.' }), source })
    .optional()
    .meta({ description: 'When it began.' }),
  ended: z
    .strictObject({ date: yearMonth.meta({ description: 'Year, or year and month.' }), source })
    .optional()
    .meta({ description: 'When it ended.' }),
  money: z
    .array(money)
    .default([])
    .meta({ description: 'Money as published, the most useful first; never invented. None: leave out, and ask under unknowns.' }),

  evaluations: z
    .array(evaluation)
    .default([])
    .meta({ description: 'Every evaluation, also those not read or under way. The evidence step derives from these.' }),
  evidenceReason: statement.meta({
    description: 'One or two sentences under the evidence step: what kind of evidence, by whom, how independent.',
  }),
  direction: z
    .strictObject({
      overall: termOf(directions).meta({ description: 'better, mixed, none, worse or not-measured.' }),
      reason: text('Why this word, and what it does not show.', 400),
      source: source.optional(),
    })
    .meta({ description: 'Which way it went overall, with the reason.' }),
  outcomes: z.array(outcome).default([]).meta({ description: 'What was measured, each with what it is compared with.' }),
  limits: z.array(doubt).min(1).meta({ description: 'What the figures cannot show, and limits the sources state.' }),
  contradictions: z.array(doubt).default([]).meta({ description: 'Where sources disagree, with both.' }),

  mustStay: z.array(basedStatement).default([]).meta({ description: 'What must stay when it is done elsewhere.' }),
  mayChange: z.array(basedStatement).default([]).meta({ description: 'What may change.' }),
  inPlaceFirst: z.array(basedStatement).default([]).meta({ description: 'What must be in place first.' }),
  challenges: z.array(themedStatement).min(1).meta({ description: 'What was hard, by theme.' }),
  lessons: z.array(themedStatement).min(1).meta({ description: 'What the area would tell the next one, by theme.' }),
  materials: z.array(statement).default([]).meta({ description: 'Toolkits, guides and forms that exist.' }),
  adaptedFrom: z
    .array(slug)
    .default([])
    .meta({ description: 'Case studies this one grew out of. The other record names this one under adaptedBy.' }),
  adaptedBy: z
    .array(slug)
    .default([])
    .meta({ description: 'Case studies that grew out of this one. The other record names this one under adaptedFrom.' }),
  relatedTo: z
    .array(z.strictObject({ slug: slug.meta({ description: 'The other case study.' }), why: text('How the two belong together.', 200) }))
    .default([])
    .meta({ description: 'Other case studies of the same family, where neither grew out of the other.' }),

  unknowns: z.array(unknown).min(1).meta({ description: 'What no source read says: shown as “Ask the area about”.' }),
  sources: z.array(sourceEntry).min(1).meta({ description: 'Every source, each used at least once.' }),

  review: z
    .strictObject({
      published: fullDate.meta({ description: 'When the record was first published.' }),
      reviewed: fullDate.meta({ description: 'When its evidence was last read again.' }),
      next: fullDate.meta({ description: 'When it is read again at the latest.' }),
      confirmed: fullDate.optional().meta({ description: 'When the area confirmed the facts, where it did.' }),
      changes: z
        .array(z.strictObject({ date: fullDate.meta({ description: 'The day of the change.' }), note: text('What changed.', 240) }))
        .min(1)
        .meta({ description: 'Changes, newest first.' }),
    })
    .meta({ description: 'The dates of the record and its changes.' }),
})

export type CaseStudyFrontMatter = z.infer<typeof caseStudySchema>
export type Statement = z.infer<typeof statement>
export type Evaluation = z.infer<typeof evaluation>
export type Outcome = z.infer<typeof outcome>
export type Organisation = z.infer<typeof organisation>
export type SourceEntry = z.infer<typeof sourceEntry>

/** The headings of a body, in order. The first three are required; a record of a programme that stopped tells how it ended. */
export const bodyHeadings = {
  'The problem it answers': 'problem',
  'How it works': 'how',
  'Who delivers it': 'delivery',
  'What happened next': 'next',
} as const
export const requiredBodyHeadings = ['The problem it answers', 'How it works', 'Who delivers it'] as const

/** The components a body may use, with the attributes each takes. Nothing else is allowed but Markdown. */
export const bodyComponents = {
  Shares: ['title', 'source'],
  Share: ['value', 'label'],
  Bars: ['title', 'of', 'source'],
  Bar: ['value', 'label', 'note'],
} as const
