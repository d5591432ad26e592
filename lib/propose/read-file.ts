import { parseDocument } from '../content/parse-document'
import { findSchemaProblems } from '../content/schema-problems'
import { parseBodyParts } from './body-parts'
import type { Draft } from './draft'
import { parseDraft } from './draft-text'
import { isGroup, toFieldValue } from './field-value'
import { longestFile } from './longest-file'

/** A file taken into the form, or why it cannot be, in the words of the check: `line` counts from 1 in the file. */
export type ReadFile = { readonly draft: Draft } | { readonly problems: readonly { readonly line: number; readonly message: string }[] }

/** Reads the file of a case study, or a draft saved by the form. `name` is the name of the file. Never throws. */
export function readFile(name: string, text: string): ReadFile {
  if (text.length > longestFile) return refuse(`The file holds ${text.length} characters. A case study has at most ${longestFile}.`)
  const draft = parseDraft(text)
  if (draft) return { draft }
  const document = parseDocument(name, text.replace(/^\ufeff/, ''))
  if (!('value' in document)) return { problems: document.map(({ line, message }) => ({ line, message })) }
  const frontMatter = toFieldValue(document.value)
  if (!isGroup(frontMatter)) return refuse(findSchemaProblems(document.value)[0]?.message ?? 'The front matter is not a group of fields.')
  return { draft: { slug: name.replace(/^.*[/\\]/, '').replace(/\.mdx?$/, ''), frontMatter, body: parseBodyParts(document.body) } }
}

function refuse(message: string): ReadFile {
  return { problems: [{ line: 1, message }] }
}
