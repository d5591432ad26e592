import { type Document, isNode, LineCounter, parseDocument as parseYaml } from 'yaml'
import { findYamlProblems, type YamlProblem } from './plain-yaml'
import type { Problem } from './problem'

/** A content file taken apart: its front matter as plain data, its body, and where everything stands. */
export type ParsedDocument = {
  readonly file: string
  readonly value: unknown
  readonly body: string
  /** The line of the file on which the body begins. */
  readonly bodyLine: number
  /** The line of a field, or of the nearest field around it. */
  readonly lineOf: (path: readonly (string | number)[]) => number
}

const fence = /^---[ \t]*\n([\s\S]*?)\n?^---[ \t]*(?:\n|$)/m

/** The longest record of the collection has 32 KB. A file far beyond that is no case study, and would hold up the check. */
const mostBytes = 100 * 1024

/**
 * Takes a file apart. Returns the problems instead when it is too large, has no front matter, or its YAML is broken. Never
 * throws for what stands in the file.
 */
export function parseDocument(file: string, text: string): ParsedDocument | readonly Problem[] {
  if (text.length > mostBytes) return [{ file, line: 1, field: 'file', message: tooLarge(text.length) }]
  const carriage = text.indexOf('\r')
  if (carriage !== -1) return [{ file, line: countLines(text.slice(0, carriage)) + 1, field: 'file', message: carriageReturn }]
  if (isNestedTooDeeply(text)) return [{ file, line: 1, field: 'file', message: tooDeep }]
  const match = fence.exec(text)
  if (match?.index !== 0) return [{ file, line: 1, field: 'front matter', message: noFrontMatter }]
  const lines = new LineCounter()
  const yaml = parseYaml(match[1] ?? '', { lineCounter: lines, uniqueKeys: true })
  const problems = findProblems(yaml).map(({ offset, message }) => ({ file, line: toFileLine(offset), field: 'front matter', message }))
  if (problems.length > 0) return problems
  return { file, value: yaml.toJS(), body: text.slice(match[0].length), bodyLine: countLines(match[0]) + 1, lineOf }

  /** The front matter begins on the second line of the file. */
  function toFileLine(offset: number): number {
    return lines.linePos(offset).line + 1
  }

  function lineOf(path: readonly (string | number)[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = yaml.getIn(path.slice(0, length), true)
      const offset = isNode(node) ? node.range?.[0] : undefined
      if (offset !== undefined) return toFileLine(offset)
    }
    return 1
  }
}

function tooLarge(length: number): string {
  return `The file has ${Math.ceil(length / 1024)} KB. Use at most ${mostBytes / 1024} KB: a case study is a few pages.`
}

/** The build's reader of front matter keeps the last carriage return, and then refuses the quotation mark before it. */
const carriageReturn = 'A line ends with a carriage return, as on Windows. Save the file with line ends of the kind LF.'

/** Readers of YAML and Markdown go one level deeper for each open bracket or mark, until they run out of room. */
const tooDeep = 'The file is nested too deeply to be read. Use plain fields, paragraphs and lists.'

function isNestedTooDeeply(text: string): boolean {
  return /(?:[[{(][ \t]*){40}|^[ \t]*(?:[>*+-][ \t]+|>){40}|^[ ]{120}/m.test(text)
}

const noFrontMatter = 'A file begins with front matter: a line of ---, the fields, and another line of ---.'

/** What keeps the YAML from being read, or from being read in one way only. */
function findProblems(yaml: Document.Parsed): readonly YamlProblem[] {
  const broken = [...yaml.errors, ...yaml.warnings]
  if (broken.length > 0)
    return broken.map((error) => ({ offset: error.pos[0], message: `This is not valid YAML: ${toReason(error.message)}.` }))
  return findYamlProblems(yaml)
}

function toReason(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/\.$/, '')
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}
