/** How sure we are, weakest first; the position is the number of bands of the mark. Derived by rule, never typed. */
export const evidenceSteps = {
  described: { label: 'Described', meaning: 'an account only' },
  monitored: { label: 'Monitored', meaning: 'counts, or before and after, with nothing to compare with' },
  compared: { label: 'Compared', meaning: 'a comparison group or area' },
  tested: { label: 'Tested', meaning: 'a randomised trial or equal' },
  repeated: { label: 'Repeated', meaning: 'found again elsewhere by independent evaluators' },
} as const
export type EvidenceStep = keyof typeof evidenceSteps
export const evidenceStepIds = Object.keys(evidenceSteps) as EvidenceStep[] // Object.keys forgets the literal keys

/** The number of bands of a step, 1 to 5. */
export function toBands(step: EvidenceStep): number {
  return evidenceStepIds.indexOf(step) + 1
}

/** Which way it went, per outcome and overall. */
export const directions = {
  better: 'Better',
  mixed: 'Mixed',
  none: 'No difference found',
  worse: 'Worse',
  'not-measured': 'Not measured',
} as const
export type Direction = keyof typeof directions

/** What an evaluation did. The first three decide nothing beyond `described`. */
export const evaluationKinds = {
  account: 'Account or description',
  process: 'Process evaluation',
  qualitative: 'Interviews or survey of views',
  economic: 'Cost study',
  monitoring: 'Monitoring counts',
  'before-after': 'Before and after, nothing to compare with',
  comparison: 'Comparison group or area',
  randomised: 'Randomised trial',
} as const
export type EvaluationKind = keyof typeof evaluationKinds

/** Who evaluated, seen from the programme. */
export const independences = {
  independent: 'Independent of those who run and fund it',
  commissioned: 'Outside evaluator paid by those who run or fund it',
  self: 'By those who run or fund it',
  'not-stated': 'Independence not stated',
} as const
export type Independence = keyof typeof independences

/** How far an evaluation's results can be used here. Only `reported` counts towards the evidence step. */
export const evaluationStates = {
  reported: 'Results read',
  'not-read': 'Exists; results not read',
  'under-way': 'Announced or under way',
} as const

/** Where the evaluated delivery took place. `elsewhere` counts only towards `repeated`. */
export const evaluationSites = {
  here: 'This programme',
  elsewhere: 'The same model in another area',
} as const
