import type { QueryPlan } from './query-plan'
import type { Segment } from './search-response'
import { stem } from './stem'
import { isStopWord } from './stop-words'
import { tokenise } from './tokenise'

/** What to mark: single stems with what they are worth, and names of several words. */
export type Marks = {
  readonly stems: ReadonlyMap<string, number>
  /** By their first stem. */
  readonly names: ReadonlyMap<string, readonly Name[]>
}
type Name = { readonly stems: readonly string[]; readonly worth: number }

/** A marked stretch of a text. */
export type Mark = { readonly start: number; readonly end: number; readonly key: string; readonly worth: number }

export function toMarks({ concepts }: QueryPlan): Marks {
  const stems = new Map<string, number>()
  const names = new Map<string, readonly Name[]>()
  const all = concepts.flatMap(({ parts, synonyms }) => [...parts.flatMap(({ alternatives }) => alternatives), ...synonyms])
  for (const alternative of all) {
    const worth = alternative.weight * alternative.rarity
    const [first = ''] = alternative.stems
    if (alternative.stems.length > 1) names.set(first, [...(names.get(first) ?? []), { stems: alternative.stems, worth }])
    else stems.set(first, Math.max(worth, stems.get(first) ?? 0))
  }
  return { stems, names }
}

/** A word of a text with its stem. */
export type StemmedWord = { readonly word: string; readonly stem: string; readonly start: number; readonly end: number }

export function stemWords(text: string): readonly StemmedWord[] {
  return tokenise(text).map(({ word, start, end }) => ({ word, stem: stem(word), start, end }))
}

/** The marked stretches of a text, in order, not overlapping. */
export function findMarks(text: readonly StemmedWord[], { stems, names }: Marks): readonly Mark[] {
  const words = text.filter(({ word }) => !isStopWord(word) || stems.has(word))
  const marks: Mark[] = []
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]
    if (!word) continue
    const name = names.get(word.stem)?.find((candidate) => candidate.stems.every((part, j) => words[i + j]?.stem === part))
    const worth = name?.worth ?? stems.get(word.stem)
    if (worth === undefined) continue
    const last = name ? words[i + name.stems.length - 1] : word
    marks.push({ start: word.start, end: last?.end ?? word.end, key: name ? name.stems.join(' ') : word.stem, worth })
    if (name) i += name.stems.length - 1
  }
  return marks
}

/** A text, or the part of it from `from` to `to`, cut into marked and plain segments. */
export function toSegments(text: string, marks: readonly Mark[], from = 0, to = text.length): readonly Segment[] {
  const segments: Segment[] = []
  let at = from
  for (const { start, end } of marks) {
    if (start < at || end > to) continue
    if (start > at) segments.push({ text: text.slice(at, start), marked: false })
    segments.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < to) segments.push({ text: text.slice(at, to), marked: false })
  return segments
}
