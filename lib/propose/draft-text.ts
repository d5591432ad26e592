import type { Draft } from './draft'
import { isGroup, toFieldValue } from './field-value'

/** The kind and version of a draft as text, so that a later form knows what it reads. */
const kind = 'svpl-case-study-draft'

/** A draft as text, for the device and for a file. */
export function formatDraft(draft: Draft): string {
  return JSON.stringify({ kind, version: 1, ...draft })
}

/** A draft read back, or undefined for a text that is none. */
export function parseDraft(text: string): Draft | undefined {
  const value = toFieldValue(parseJson(text))
  if (!isGroup(value) || value.kind !== kind || value.version !== 1) return undefined
  const { slug, frontMatter, body } = value
  if (typeof slug !== 'string' || !isGroup(frontMatter) || !isGroup(body)) return undefined
  if (typeof body.whole === 'string') return { slug, frontMatter, body: { whole: body.whole } }
  if (!isGroup(body.parts)) return undefined
  const parts = Object.entries(body.parts)
  return parts.every(([, part]) => typeof part === 'string')
    ? { slug, frontMatter, body: { parts: Object.fromEntries(parts.map(([id, part]) => [id, String(part)])) } }
    : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // no JSON is no draft
  }
}
