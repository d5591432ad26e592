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

const fence = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m

/** Takes a file apart. Returns the problems instead when it has no front matter or its YAML is broken. */
export function parseDocument(file: string, text: string): ParsedDocument | readonly Problem[] {
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
