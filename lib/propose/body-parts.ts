import { bodyHeadings } from '../content/case-study-schema'
import type { BodyDraft } from './draft'

const headings = Object.entries(bodyHeadings)

/** The body of a file from the form's parts, each under its heading, in the fixed order. One that is empty is told by the check. */
export function formatBody(body: BodyDraft): string {
  if ('whole' in body) return `${body.whole.trim()}\n`
  const written = headings.flatMap(([heading, id]) => {
    const text = body.parts[id]?.trim()
    return text === undefined ? [] : [text === '' ? `## ${heading}\n` : `## ${heading}\n\n${text}\n`]
  })
  return written.join('\n')
}

/** A body taken apart under the fixed headings; whole where that would change more than blank lines. */
export function parseBodyParts(body: string): BodyDraft {
  const lines = body.replaceAll('\r\n', '\n').split('\n')
  const starts = lines.flatMap((line, index) => {
    const id = toHeadingId(line)
    return id ? [{ id, index }] : []
  })
  const parts = starts.map(
    ({ id, index }, at) =>
      [
        id,
        lines
          .slice(index + 1, starts[at + 1]?.index)
          .join('\n')
          .trim(),
      ] as const,
  )
  const draft = { parts: Object.fromEntries(parts) }
  return tidy(formatBody(draft)) === tidy(body) ? draft : { whole: body.trim() }
}

function toHeadingId(line: string): string | undefined {
  return headings.find(([heading]) => line.trimEnd() === `## ${heading}`)?.[1]
}

/** A body with one blank line around each heading and none at its ends. */
function tidy(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(/\s*^(## .*?)[ \t]*$\s*/gm, '\n\n$1\n\n')
    .trim()
}

/** The part of a body in which a line stands, counted from 1. */
export function toPartAt(body: string, line: number): string | undefined {
  return body
    .split('\n')
    .slice(0, Math.max(line, 1))
    .reduce<string | undefined>((id, text) => toHeadingId(text) ?? id, undefined)
}
