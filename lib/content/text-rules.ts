import type { FieldProblem } from './problem'

/** Rules for any text a reader sees, wherever it stands. Each answers with the message, or nothing. */
const textRules: readonly ((text: string) => string | undefined)[] = [findEmail, findTelephone, findHiddenCharacter, findOverlongWord]

/** What is wrong with a text, in words. */
export function findTextProblems(text: string): readonly string[] {
  return textRules.flatMap((rule) => rule(text) ?? [])
}

function findEmail(text: string): string | undefined {
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

/** Control and format characters (bidirectional overrides, zero width) can make a text read as something it is not. */
function findHiddenCharacter(text: string): string | undefined {
  const found = /\p{Cc}|\p{Cf}/u.exec(text.replace(/[\t\n\r\u00ad]/g, ''))?.[0]
  return found && `The text holds a hidden character (U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}). Delete it.`
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

/** Every text in a front matter with its path; addresses are left to the schema. */
export function listTexts(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly { readonly path: readonly (string | number)[]; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => listTexts(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'address' || key === 'archivedUrl' ? [] : listTexts(inner, [...path, key]),
  )
}

/** Text problems of a whole front matter. */
export function findFrontMatterTextProblems(value: unknown): readonly FieldProblem[] {
  return listTexts(value).flatMap(({ path, text }) => findTextProblems(text).map((message) => ({ path, message })))
}
