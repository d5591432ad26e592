/** The passages of a body under each anchor, as plain text: Markdown's signs, references and components left out. */
export function splitBody(body: string, headings: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const sections: Record<string, string[]> = {}
  let passages: string[] = []
  for (const block of body.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)|\n(?=\s*[<|#])/)) {
    const heading = /^##\s+(.+)$/.exec(block.trim())?.[1]
    const anchor = heading === undefined ? undefined : headings[heading.trim()]
    if (anchor !== undefined) {
      passages = []
      sections[anchor] = passages
      continue
    }
    const text = toPlainText(block)
    if (/\p{L}/u.test(text)) passages.push(text)
  }
  return sections
}

/** A block of Markdown as it is read: `**Ask.** At [the desk](…)[^S5]` is "Ask. At the desk". */
function toPlainText(block: string): string {
  return block
    .replace(/\[\^S\d+[a-z]?\]/g, '')
    .replace(/<[A-Z/]([^>]*)>/g, (_, attributes: string) =>
      [...attributes.matchAll(/(?:title|label|value|note)="([^"]*)"/g)].map(([, value]) => value).join(' '),
    )
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|[-*>]|\d+\.)\s+/gm, '')
    .replace(/\*\*|__|`|(?<!\w)[*_]|[*_](?!\w)/g, '')
    .replace(/\s*\|\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
