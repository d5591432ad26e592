import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addUsed, createUsed, purgeStyles } from './purge-styles'

/**
 * Documents load one style sheet with what they use of Next's. Two groups: case studies, which people open from a shared
 * link, and everything around them, which people read one after the other. One sheet for both costs a first reader of a
 * case study a third more; one a page kind costs the next page as much again.
 */
const groups = [
  { name: 'case-study', holds: (file: string) => file.startsWith('case-studies/') },
  { name: 'document', holds: () => true },
] as const

const link = /<link rel="stylesheet" href="([^"]*)"[^>]*>/g

/** Writes the sheets of the documents (paths of pages within `out`) and leads the pages to them. `script` is what runs on them. */
export async function writeDocumentStyles(out: string, documents: readonly string[], script: string): Promise<void> {
  for (const group of groups) {
    const own = documents.filter((file) => groups.find(({ holds }) => holds(file)) === group)
    if (own.length > 0) await writeSheet(out, group.name, own, script)
  }
}

/** One page after the other: a library of thousands is never in memory at once. */
async function writeSheet(out: string, name: string, pages: readonly string[], script: string): Promise<void> {
  const used = createUsed()
  const hrefs = new Set<string>()
  for (const page of pages) {
    const html = readFileSync(join(out, page), 'utf8')
    addUsed(used, html)
    for (const [, href = ''] of html.matchAll(link)) hrefs.add(href)
  }
  const css = await purgeStyles([...hrefs].map((href) => readFileSync(toFile(out, href), 'utf8')).join('\n'), used, script)
  const sheet = `${name}-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`
  writeFileSync(join(out, '_next/static/chunks', sheet), css)
  for (const page of pages) writeFileSync(join(out, page), replaceSheets(readFileSync(join(out, page), 'utf8'), sheet))
}

/** An address of Next's, whatever the base path, as a file. */
function toFile(out: string, href: string): string {
  return join(out, href.slice(href.indexOf('/_next/')))
}

/** The first link leads to our sheet; the others go. */
function replaceSheets(html: string, sheet: string): string {
  let first = true
  return html.replace(link, (_, href: string) => {
    if (!first) return ''
    first = false
    return `<link rel="stylesheet" href="${href.replace(/[^/]*$/, sheet)}">`
  })
}
