import { getQuestion, leastStep, opposites, type Question, type QuestionParam, questions } from './questions'

/** The answers of an area: the terms chosen for each question, in the order of the vocabulary. The address holds all of it. */
export type ReplicateState = Readonly<Record<QuestionParam, readonly string[]>>

/** A part of an address that means nothing here, and why. `value` is left out where the whole parameter is unknown. */
export type ReplicateDropped = {
  readonly kind: 'parameter' | 'unknown' | 'surplus' | 'conflict'
  readonly param: string
  readonly value?: string
}

/** What links from newsletters and social sites append; nothing a reader typed, so nothing to tell them about. */
const silent = /^(utm_.*|fbclid|gclid|mc_[ce]id|ref|_.*)$/

export const noAnswers: ReplicateState = mapQuestions(() => [])

/** Reads an address. Never throws: what means nothing is left out of the state and listed as dropped. */
export function parseReplicateState(params: URLSearchParams): {
  readonly state: ReplicateState
  readonly dropped: readonly ReplicateDropped[]
} {
  const dropped: ReplicateDropped[] = []
  const read = mapQuestions((question) => readTerms(question, params.getAll(question.param), dropped))
  const state = dropConflicts(read, dropped)
  for (const param of new Set(params.keys())) {
    if (!isParam(param) && !silent.test(param)) dropped.push({ kind: 'parameter', param })
  }
  return { state, dropped }
}

/** The one spelling of a state: questions and terms in the order of the page, defaults left out. Empty for no answers. */
export function formatReplicateState(state: ReplicateState): string {
  const params = new URLSearchParams()
  for (const { param } of questions) for (const term of state[param]) params.append(param, term)
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** The path of the page with these answers, for links. */
export function toReplicatePath(answers: Partial<ReplicateState>): string {
  return `/replicate/${formatReplicateState({ ...noAnswers, ...answers })}`
}

/** The same answers with a term chosen or no longer chosen. What is possible is no longer impossible, and the other way round. */
export function toggleAnswer(state: ReplicateState, param: QuestionParam, term: string): ReplicateState {
  const question = getQuestion(param)
  const chosen = state[param].includes(term)
  const others = question.kind === 'one' ? [] : state[param].filter((other) => other !== term)
  const opposite = opposites.find((pair) => pair.includes(param))?.find((other) => other !== param)
  return {
    ...state,
    ...(opposite && !chosen && { [opposite]: state[opposite].filter((other) => other !== term) }),
    [param]: inOrder(question, chosen ? others : [...others, term]),
  }
}

/** The same answers with one question answered by one term, or skipped. */
export function setAnswer(state: ReplicateState, param: QuestionParam, term: string): ReplicateState {
  return { ...state, [param]: inOrder(getQuestion(param), [term]) }
}

/** How many terms are chosen. */
export function countAnswers(state: ReplicateState): number {
  return questions.reduce((sum, { param }) => sum + state[param].length, 0)
}

function readTerms(question: Question<QuestionParam>, values: readonly string[], dropped: ReplicateDropped[]): readonly string[] {
  const { param, kind, terms } = question
  const known = values.filter((value) => Object.hasOwn(terms, value))
  for (const value of new Set(values)) if (!known.includes(value)) dropped.push({ kind: 'unknown', param, value })
  if (kind === 'many') return inOrder(question, known)
  const [first, ...more] = new Set(known)
  for (const value of more) dropped.push({ kind: 'surplus', param, value })
  return first === undefined ? [] : inOrder(question, [first])
}

/** A term that is both possible and impossible is impossible: the stricter answer is the safer one. */
function dropConflicts(state: ReplicateState, dropped: ReplicateDropped[]): ReplicateState {
  const kept = opposites.map(([can, cannot]) => {
    const both = state[can].filter((term) => state[cannot].includes(term))
    dropped.push(...both.map((value) => ({ kind: 'conflict' as const, param: can, value })))
    return [can, state[can].filter((term) => !both.includes(term))]
  })
  return { ...state, ...Object.fromEntries(kept) }
}

/** Known terms once each, in the order of the vocabulary; the step that asks for nothing goes without saying. */
function inOrder({ param, terms }: Question<QuestionParam>, values: readonly string[]): readonly string[] {
  return Object.keys(terms).filter((term) => values.includes(term) && !(param === 'evidence' && term === leastStep))
}

function isParam(param: string): boolean {
  return questions.some((question) => question.param === param)
}

function mapQuestions(toTerms: (question: Question<QuestionParam>) => readonly string[]): ReplicateState {
  return Object.fromEntries(questions.map((question) => [question.param, toTerms(question)])) as ReplicateState // fromEntries forgets the keys
}
