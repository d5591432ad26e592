import { isNode, LineCounter, parseDocument as parseYaml } from 'yaml'
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
  if (!text.startsWith('---')) return [{ file, line: 1, field: 'front matter', message: noFrontMatter }]
  const match = fence.exec(text)
  if (match?.index !== 0) return [{ file, line: 1, field: 'front matter', message: noFrontMatter }]
  const lines = new LineCounter()
  const yaml = parseYaml(match[1] ?? '', { lineCounter: lines, uniqueKeys: true, maxAliasCount: 0 } as Parameters<typeof parseYaml>[1]) // maxAliasCount belongs to toJS
  const errors = [...yaml.errors, ...yaml.warnings]
  if (errors.length > 0) {
    return errors.map((error) => ({
      file,
      line: (error.linePos?.[0].line ?? 1) + 1,
      field: 'front matter',
      message: `This is not valid YAML: ${toFirstLine(error.message)}.`,
    }))
  }
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = yaml.getIn(path.slice(0, length), true)
      const offset = isNode(node) ? node.range?.[0] : undefined
      if (offset !== undefined) return lines.linePos(offset).line + 1
    }
    return 1
  }
  try {
    return { file, value: yaml.toJS({ maxAliasCount: 0 }), body: text.slice(match[0].length), bodyLine: countLines(match[0]) + 1, lineOf }
  } catch (error) {
    return [
      {
        file,
        line: 1,
        field: 'front matter',
        message: `This is not valid YAML: ${toFirstLine(String(error instanceof Error ? error.message : error))}.`,
      },
    ]
  }
}

const noFrontMatter = 'A file begins with front matter: a line of ---, the fields, and another line of ---.'

function toFirstLine(message: string): string {
  if (message.startsWith('Alias resolution'))
    return 'anchors and aliases (& and *) are not allowed. Quote the text or write the value again'
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/\.$/, '')
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}
