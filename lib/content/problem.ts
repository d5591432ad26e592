/** One thing an author has to put right. `line` counts from 1 in the file; `field` is a path such as `settings.1`, or `body`. */
export type Problem = { readonly file: string; readonly line: number; readonly field: string; readonly message: string }

/** A problem before it is known where in the file its field stands. */
export type FieldProblem = { readonly path: readonly (string | number)[]; readonly message: string }

/** The text an author reads: every problem, then the count. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file))
  const blocks = sortProblems(problems).map(({ file, line, field, message }) => `${file}:${line}  ${field}\n  ${message}\n`)
  return [...blocks, `${count(problems.length, 'problem')} in ${count(files.size, 'file')}.`].join('\n')
}

/** Problems as JSON, for other programs. */
function formatJson(problems: readonly Problem[]): string {
  return JSON.stringify(sortProblems(problems), null, 2)
}

/** Problems as workflow commands, which GitHub shows beside the line of a pull request. */
function formatGithub(problems: readonly Problem[]): string {
  const escapeText = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const escapeProperty = (text: string) => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return sortProblems(problems)
    .map(
      ({ file, line, field, message }) =>
        `::error file=${escapeProperty(file)},line=${line},title=${escapeProperty(field)}::${escapeText(message)}`,
    )
    .join('\n')
}

/** The ways to print problems. */
export const problemFormats = { text: formatProblems, json: formatJson, github: formatGithub } as const

/** Problems by file, line and field. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field))
}

/** `1 problem`, `2 problems`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
