import { getQuestion, type QuestionParam, questions, toTermLabel } from './questions'
import type { ReplicateDropped } from './replicate-state'

const most = 3
const longest = 40

/** What a reader is told about the parts of an address that were left out; undefined when there are none. */
export function toReplicateNotice(dropped: readonly ReplicateDropped[]): { readonly title: string; readonly text: string } | undefined {
  if (dropped.length === 0) return undefined
  const told = dropped.slice(0, most).map(toText)
  const rest = dropped.length - told.length
  if (rest > 0) told.push(`${rest} more ${rest === 1 ? 'was' : 'were'} left out too.`)
  const title = dropped.length === 1 ? 'One part of the address was left out.' : `${dropped.length} parts of the address were left out.`
  return { title, text: [...told, 'The rest of it stands.'].join(' ') }
}

function toText({ kind, param, value = '' }: ReplicateDropped): string {
  if (kind === 'parameter' || !isParam(param)) return `This page has no question called “${shorten(param)}”.`
  const { noun } = getQuestion(param)
  if (kind === 'surplus') return `Only one ${noun} can be chosen; left out: ${toTermLabel(param, value)}.`
  if (kind === 'conflict') return `${toTermLabel(param, value)} was both possible and not possible; “not possible” counts.`
  return value === '' ? `One ${noun} was empty.` : `There is no ${noun} called “${shorten(value)}”.`
}

function isParam(param: string): param is QuestionParam {
  return questions.some((question) => question.param === param)
}

function shorten(text: string): string {
  const letters = [...text]
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('')}…`
}
