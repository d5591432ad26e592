import type { BlockContent, Heading, List, Paragraph, PhrasingContent } from 'mdast'

/** A sentence of a record with the sources that say so. `lead` stands before it in bold. */
export type Line = { readonly text: string; readonly lead?: string | undefined; readonly source?: readonly string[] | undefined }

export function toHeading(depth: 1 | 2 | 3, text: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] }
}

/** A paragraph; its sources become footnote references. */
export function toParagraph({ text, lead, source = [] }: Line): Paragraph {
  const head: PhrasingContent[] = lead
    ? [{ type: 'strong', children: [{ type: 'text', value: /[?!]$/.test(lead) ? lead : `${lead}:` }] }, toText(' ')]
    : []
  return { type: 'paragraph', children: [...head, ...toPhrases(text), ...source.map(toReference)] }
}

/** A list with an item a line. */
export function toList(lines: readonly Line[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: lines.map((line) => ({ type: 'listItem', spread: false, children: [toParagraph(line)] })),
  }
}

/** A heading and a list under it; nothing where the list is empty. */
export function toListSection(depth: 2 | 3, title: string, lines: readonly Line[]): readonly (Heading | BlockContent)[] {
  return lines.length === 0 ? [] : [toHeading(depth, title), toList(lines)]
}

function toText(value: string): PhrasingContent {
  return { type: 'text', value }
}

/** Text in which an address is a link. */
function toPhrases(text: string): readonly PhrasingContent[] {
  return text
    .split(/(https?:\/\/[^\s<>]*[\w/])/)
    .filter(Boolean)
    .map((part) => (/^https?:/.test(part) ? { type: 'link', url: part, children: [{ type: 'text', value: part }] } : toText(part)))
}

function toReference(id: string): PhrasingContent {
  return { type: 'footnoteReference', identifier: id.toLowerCase(), label: id }
}
