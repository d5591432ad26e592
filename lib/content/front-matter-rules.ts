import type { FieldProblem } from './problem'
import { getIn } from './schema-problems'
import { bodyReferenceIds, toUnknownSource } from './source-references'
import { findFrontMatterTextProblems, hasFigure } from './text-rules'

type Path = readonly (string | number)[]

/**
 * Rules of one record that need more than one field. They take the front matter as written, so that they speak up even
 * where the schema has already refused something else.
 */
export function findFrontMatterProblems(value: unknown, body: string): readonly FieldProblem[] {
  return [
    ...findSourceProblems(value, body),
    ...findUnsourcedFigures(value),
    ...findAgeProblems(value),
    ...findDateProblems(value),
    ...findFrontMatterTextProblems(value),
  ]
}

function findSourceProblems(value: unknown, body: string): readonly FieldProblem[] {
  const sources = toList(getIn(value, ['sources']))
  const ids = sources.map((entry) => getIn(entry, ['id'])).filter((id) => typeof id === 'string')
  const uses = listSourceUses(value)
  const used = new Set([...uses.map(({ id }) => id), ...bodyReferenceIds(body)])
  return [
    ...uses.filter(({ id }) => !ids.includes(id)).map(({ id, path }) => ({ path, message: toUnknownSource(id, ids) })),
    ...ids.flatMap((id, index) =>
      used.has(id)
        ? []
        : [{ path: ['sources', index, 'id'], message: `Source "${id}" is not used. Refer to it in a field or in the body, or delete it.` }],
    ),
    ...findRepeated(sources, 'id', (id) => `Source "${id}" is listed twice. Give each source one entry and an id of its own.`),
    ...findRepeated(sources, 'address', (address) => `"${address}" is listed twice. Write each source once and refer to it by its id.`),
  ]
}

function findRepeated(sources: readonly unknown[], key: 'id' | 'address', toMessage: (found: string) => string): readonly FieldProblem[] {
  const seen = new Set<unknown>()
  return sources.flatMap((entry, index) => {
    const found = getIn(entry, [key])
    if (typeof found !== 'string') return []
    if (seen.has(found)) return [{ path: ['sources', index, key], message: toMessage(found) }]
    seen.add(found)
    return []
  })
}

function listSourceUses(value: unknown, path: Path = []): readonly { readonly id: string; readonly path: Path }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listSourceUses(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'source' && key !== 'summarySource') return listSourceUses(inner, [...path, key])
    return toList(inner).flatMap((id, index) => (typeof id === 'string' ? [{ id, path: [...path, key, index] }] : []))
  })
}

/** The texts whose source is optional until they hold a figure; every other text's source is required by the schema. */
function findUnsourcedFigures(value: unknown): readonly FieldProblem[] {
  const unknowns = toList(getIn(value, ['unknowns'])).map((entry, index) => ({
    path: ['unknowns', index, 'text'],
    text: getIn(entry, ['text']),
    source: getIn(entry, ['source']),
  }))
  const texts = [
    { path: ['summary'], text: getIn(value, ['summary']), source: getIn(value, ['summarySource']), field: 'summarySource' },
    { path: ['direction', 'reason'], text: getIn(value, ['direction', 'reason']), source: getIn(value, ['direction', 'source']) },
    ...unknowns,
  ]
  return texts.flatMap(({ path, text, source, ...rest }) =>
    typeof text === 'string' && hasFigure(text) && toList(source).length === 0
      ? [{ path, message: toUnsourced(text, 'field' in rest ? rest.field : 'source') }]
      : [],
  )
}

function toUnsourced(text: string, field: string): string {
  return `"${text}" holds a figure and carries no source. Add ${field}: [S1], with the id of the source that says so.`
}

function findAgeProblems(value: unknown): readonly FieldProblem[] {
  const from = getIn(value, ['ages', 'from'])
  const to = getIn(value, ['ages', 'to'])
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return []
  return [{ path: ['ages', 'from'], message: `The youngest age, ${from}, is above the oldest, ${to}.` }]
}

function findDateProblems(value: unknown): readonly FieldProblem[] {
  const dateAt = (path: Path) => ({ path, date: toDateText(getIn(value, path)) })
  const [started, ended, published, reviewed, next] = [
    ['started', 'date'],
    ['ended', 'date'],
    ['review', 'published'],
    ['review', 'reviewed'],
    ['review', 'next'],
  ].map(dateAt)
  return [
    ...findBefore(ended, started, 'ended', 'started'),
    ...findBefore(reviewed, published, 'reviewed', 'published'),
    ...findBefore(next, reviewed, 'due for its next review', 'reviewed'),
    ...listDates(value)
      .filter(({ date }) => !isCalendarDate(date))
      .map(({ path, date }) => ({ path, message: `"${date}" is not a day of the calendar.` })),
  ]
}

type PlacedDate = { readonly path: Path; readonly date: string | undefined }

function findBefore(
  later: PlacedDate | undefined,
  earlier: PlacedDate | undefined,
  laterWord: string,
  earlierWord: string,
): readonly FieldProblem[] {
  if (!later?.date || !earlier?.date) return []
  const length = Math.min(later.date.length, earlier.date.length)
  if (later.date.slice(0, length) >= earlier.date.slice(0, length)) return []
  return [{ path: later.path, message: `It is ${laterWord} in ${later.date}, before it is ${earlierWord} in ${earlier.date}.` }]
}

function listDates(value: unknown): readonly { readonly path: Path; readonly date: string }[] {
  const review = ['published', 'reviewed', 'next', 'confirmed'].map((key): Path => ['review', key])
  const changes = toList(getIn(value, ['review', 'changes'])).map((_, index): Path => ['review', 'changes', index, 'date'])
  const sources = toList(getIn(value, ['sources'])).map((_, index): Path => ['sources', index, 'date'])
  return [...review, ...changes, ...sources].flatMap((path) => {
    const date = toDateText(getIn(value, path))
    return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [{ path, date }] : []
  })
}

function isCalendarDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}

function toDateText(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
