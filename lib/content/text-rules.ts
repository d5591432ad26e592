import { characterRules } from './character-rules'
import type { FieldProblem } from './problem'

/** Rules for any text a reader sees, wherever it stands. Each answers with the message, or nothing. */
const textRules: readonly ((text: string) => string | undefined)[] = [findEmail, findTelephone, ...characterRules, findOverlongWord]

/** What is wrong with a text, in words. */
export function findTextProblems(text: string): readonly string[] {
  return textRules.flatMap((rule) => rule(text) ?? [])
}

function findEmail(text: string): string | undefined {
  if (!text.includes('@')) return undefined // most texts: the pattern is tried only where it can match
  const found = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u.exec(text)?.[0]
  return found && `"${found}" is an e-mail address. A record carries no personal contact details: name the team or organisation instead.`
}

/** British numbers in their usual spellings: +44 or 0, then nine or ten digits with spaces, hyphens or brackets. */
function findTelephone(text: string): string | undefined {
  const found = /(?<![\d.,£/-])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?0)\d(?:[\s()-]{0,2}\d){8,9}(?![\d/-])/.exec(text)?.[0]
  return (
    found &&
    `"${found}" looks like a telephone number. A record carries no personal contact details: name the team or organisation instead.`
  )
}

const longestWord = 60

function findOverlongWord(text: string): string | undefined {
  const found = text.split(/\s+/).find((word) => word.length > longestWord)
  return found && `"${found.slice(0, 20)}…" has ${found.length} characters without a space. Use at most ${longestWord}.`
}

/** Whether a text holds a figure: any digit. */
export function hasFigure(text: string): boolean {
  return /\d/.test(text)
}

/** Every text in a front matter with its path. */
export function listTexts(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly { readonly path: readonly (string | number)[]; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => listTexts(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, [...path, key]))
}

/** Text problems of a whole front matter. */
export function findFrontMatterTextProblems(value: unknown): readonly FieldProblem[] {
  return listTexts(value).flatMap(({ path, text }) => {
    const rules = isAddress(path) ? characterRules : textRules
    return rules.flatMap((rule) => rule(text) ?? []).map((message) => ({ path, message }))
  })
}

/** An address may be long and hold an @ or a run of digits; the schema knows its form. */
function isAddress(path: readonly (string | number)[]): boolean {
  return path.at(-1) === 'address' || path.at(-1) === 'archivedUrl'
}
