import { toLowerLabel } from '../library/format-list'
import { type EvidenceStep, evidenceSteps, toBands } from '../vocabulary/evidence'
import type { MatchProfile } from './profile'
import { leastStep, type QuestionParam, type Refusal, toTermLabel } from './questions'
import type { ReplicateState } from './replicate-state'

/** Something a programme must meet to be on the list at all. */
export type Constraint = {
  readonly param: QuestionParam
  readonly term: string
  /** Why a programme is left out, after "it" or "they": "works in police custody". */
  readonly one: string
  readonly many: string
  readonly excludes: (profile: MatchProfile) => boolean
}

/** The hard constraints of an area's answers, in the order of the questions. */
export function listConstraints(answers: ReplicateState): readonly Constraint[] {
  return [
    ...answers.evidence.map((term) => toStepConstraint(term)),
    ...answers['not-in'].map((term) =>
      constraint('not-in', term, ['works in', 'work in', toLabel('not-in', term)], ({ settings }) => includes(settings, term)),
    ),
    ...answers['not-with'].map((term) =>
      constraint('not-with', term, ['works with', 'work with', toLabel('not-with', term)], ({ partners }) => includes(partners, term)),
    ),
    ...answers.not.flatMap((term) => (isRefusal(term) ? [refusalConstraints[term]] : [])),
  ]
}

const refusalConstraints: Readonly<Record<Refusal, Constraint>> = {
  stopped: constraint('not', 'stopped', ['has', 'have', 'ended or paused'], ({ status }) => ['ended', 'paused'].includes(status.state)),
  unpriced: constraint('not', 'unpriced', ['has', 'have', 'no published sum'], ({ cost }) => cost === undefined),
  inside: constraint(
    'not',
    'inside',
    ['has', 'have', 'no results read from an outside evaluator'],
    ({ evaluatedFromOutside }) => !evaluatedFromOutside,
  ),
}

function toStepConstraint(term: string): Constraint {
  const step = isStep(term) ? term : leastStep
  return constraint(
    'evidence',
    term,
    ['is', 'are', `less sure than ${evidenceSteps[step].label}`],
    ({ evidenceStep }) => toBands(evidenceStep) < toBands(step),
  )
}

function constraint(
  param: QuestionParam,
  term: string,
  [one, many, rest]: readonly [one: string, many: string, rest: string],
  excludes: Constraint['excludes'],
): Constraint {
  return { param, term, one: `${one} ${rest}`, many: `${many} ${rest}`, excludes }
}

function toLabel(param: QuestionParam, term: string): string {
  return toLowerLabel(toTermLabel(param, term))
}

function includes(terms: readonly string[], term: string): boolean {
  return terms.includes(term)
}

function isRefusal(term: string): term is Refusal {
  return Object.hasOwn(refusalConstraints, term)
}

function isStep(term: string): term is EvidenceStep {
  return Object.hasOwn(evidenceSteps, term)
}
