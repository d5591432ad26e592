import { findMarks, type Mark, type Marks, type StemmedWord, stemWords, toSegments } from './mark'
import type { Segment } from './search-response'

export type Snippet = { readonly field: number; readonly segments: readonly Segment[] }
type Stretch = {
  readonly field: number
  readonly text: string
  readonly marks: readonly Mark[]
  readonly from: number
  readonly worth: number
}

const length = 200

/** A passage whose words are known, so that the next letter typed need not read it again. */
export type Passage = { readonly field: number; readonly text: string; readonly words: readonly StemmedWord[] }

export function toPassage(field: number, text: string): Passage {
  return { field, text, words: stemWords(text) }
}

/** The stretch of a text file that says most of the query, cut at words. Undefined where nothing in it matches. */
export function findSnippet(passages: readonly Passage[], marks: Marks): Snippet | undefined {
  let best: Stretch | undefined
  for (const { field, text, words } of passages) {
    const found = findStretch(field, text, findMarks(words, marks))
    if (found && found.worth > (best?.worth ?? 0)) best = found
  }
  return best && { field: best.field, segments: cutStretch(best) }
}

function findStretch(field: number, text: string, marks: readonly Mark[]): Stretch | undefined {
  let best: Stretch | undefined
  marks.forEach((first, i) => {
    const inside = marks.slice(i).filter(({ end }) => end - first.start <= length)
    const distinct = new Map(inside.map(({ key, worth }) => [key, worth]))
    const worth = [...distinct.values()].reduce((sum, value) => sum + value, 0) + inside.length * 0.01
    if (worth > (best?.worth ?? 0)) best = { field, text, marks: inside, from: first.start, worth }
  })
  return best
}

/** Centres the marked words, and begins with the passage or at a word. */
function cutStretch({ text, marks, from }: Stretch): readonly Segment[] {
  const end = marks.at(-1)?.end ?? from
  const room = Math.max(0, length - (end - from))
  const earliest = Math.max(0, Math.min(from - Math.floor(room / 2), text.length - length))
  const start = earliest < 30 ? 0 : text.indexOf(' ', earliest) + 1
  const stop = findEnd(text, start + length, end)
  const segments = toSegments(text, marks, Math.min(start, from), stop)
  const before: readonly Segment[] = start > 0 ? [{ text: '… ', marked: false }] : []
  const after: readonly Segment[] = stop < text.length ? [{ text: ' …', marked: false }] : []
  return [...before, ...segments, ...after]
}

function findEnd(text: string, wanted: number, least: number): number {
  if (text.length <= wanted + 20) return text.length
  return Math.max(least, text.lastIndexOf(' ', wanted))
}
