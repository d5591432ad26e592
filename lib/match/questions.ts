import { places, toLabels } from '../library/facet-terms'
import { ageBands } from '../vocabulary/age-bands'
import { type EvidenceStep, evidenceStepIds, evidenceSteps } from '../vocabulary/evidence'
import { groups } from '../vocabulary/groups'
import { sectors } from '../vocabulary/sectors'
import { settings } from '../vocabulary/settings'
import { violenceTypes } from '../vocabulary/violence-types'

/** A question to an area. Every one can be skipped. */
export type Question<Param extends string = string> = {
  /** Its name in the address. */
  readonly param: Param
  /** `one`: at most one answer counts. */
  readonly kind: 'one' | 'many'
  readonly legend: string
  readonly hint?: string
  /** One of its terms, for sentences: `There is no ${noun} called “moon”.` */
  readonly noun: string
  readonly plural: string
  /** Term → label. The order is the order in addresses and on the page. */
  readonly terms: Readonly<Record<string, string>>
}

const { any: _any, ...ages } = ageBands

/** The step that asks for nothing: every programme is at least described. */
export const leastStep: EvidenceStep = 'described'

/** Other things an area cannot take on, as far as a record can say. */
export const refusals = {
  stopped: 'No programme that has ended or is paused',
  unpriced: 'No programme without a published sum',
  inside: 'No programme evaluated only by those who run or fund it',
} as const
export type Refusal = keyof typeof refusals

/** The questions of `/replicate/`, in the order asked. A line here adds the question to the address and the page. */
export const questions = [
  define({
    param: 'area',
    kind: 'one',
    legend: 'Which area is yours?',
    hint: 'Programmes at home and next door come a little higher: you can go and see them.',
    noun: 'area',
    plural: 'areas',
    terms: places,
  }),
  define({
    param: 'violence',
    kind: 'many',
    legend: 'What violence is it about?',
    noun: 'type of violence',
    plural: 'types of violence',
    terms: violenceTypes,
  }),
  define({ param: 'group', kind: 'many', legend: 'Who is it for?', noun: 'group', plural: 'groups', terms: groups }),
  define({ param: 'age', kind: 'many', legend: 'How old are they?', noun: 'age band', plural: 'age bands', terms: ages }),
  define({
    param: 'setting',
    kind: 'many',
    legend: 'Where can you meet them?',
    hint: 'Tick every place you could work in.',
    noun: 'setting',
    plural: 'settings',
    terms: settings,
  }),
  define({
    param: 'sector',
    kind: 'many',
    legend: 'Which partners are on board?',
    hint: 'Yourself included.',
    noun: 'sector',
    plural: 'sectors',
    terms: sectors,
  }),
  define({
    param: 'evidence',
    kind: 'one',
    legend: 'How sure must it be?',
    hint: 'Leaves out everything less sure.',
    noun: 'evidence step',
    plural: 'evidence steps',
    terms: toLabels(evidenceSteps, evidenceStepIds),
  }),
  define({ param: 'not-in', kind: 'many', legend: 'We cannot work in', noun: 'setting', plural: 'settings', terms: settings }),
  define({ param: 'not-with', kind: 'many', legend: 'We cannot count on', noun: 'sector', plural: 'sectors', terms: sectors }),
  define({ param: 'not', kind: 'many', legend: 'We can take on', noun: 'condition', plural: 'conditions', terms: refusals }),
] as const

export type QuestionParam = (typeof questions)[number]['param']

/** A question and its opposite: a term stands in one of them only, and what is not possible counts. */
export const opposites: readonly (readonly [can: QuestionParam, cannot: QuestionParam])[] = [
  ['setting', 'not-in'],
  ['sector', 'not-with'],
]

function define<Param extends string>(question: Question<Param>): Question<Param> {
  return question
}

/** The question of a name in the address. */
export function getQuestion(param: QuestionParam): Question<QuestionParam> {
  const question = questions.find((candidate) => candidate.param === param)
  if (!question) throw new Error(`No question "${param}".`)
  return question
}

/** The label of a term, as it stands on the page. */
export function toTermLabel(param: QuestionParam, term: string): string {
  return getQuestion(param).terms[term] ?? term
}
