import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addUsed, createUsed, purgeStyles } from './purge-styles'
import { listFirstScripts, readScripts } from './read-scripts'
import { replaceNames } from './replace-names'

/** Pages that share a style sheet: their files, and the files beside them that name it. */
type Group = { readonly name: string; readonly pages: readonly string[]; readonly payloads: readonly string[] }

/**
 * Writes for each group of pages the style sheet of what they use of Next's, and leads them to it. Case studies, which
 * people open from a shared link, have one; so has everything around them, which people read one after the other; so has
 * each tool, whose client navigation brings the next tool's own. One sheet for all documents costs a first reader of a case
 * study a third more; one a page kind costs the next page as much again.
 */
export async function writePageStyles(out: string, files: readonly string[], tools: ReadonlySet<string>): Promise<void> {
  const replaced: string[] = []
  for (const group of toGroups(files, tools)) replaced.push(...(await writeSheets(out, group)))
  for (const sheet of new Set(replaced)) rmSync(join(out, '_next/static/chunks', sheet))
}

function toGroups(files: readonly string[], tools: ReadonlySet<string>): readonly Group[] {
  const documents = files.filter((file) => file.endsWith('.html') && !tools.has(file))
  const isCaseStudy = (file: string) => /^case-studies\/(?!page\/)/.test(file)
  return [
    { name: 'case-study', pages: documents.filter(isCaseStudy), payloads: [] },
    { name: 'document', pages: documents.filter((file) => !isCaseStudy(file)), payloads: [] },
    ...[...tools].map((page) => {
      const folder = page.replace(/index\.html$/, '')
      const payload = (file: string) => file.startsWith(folder) && /^(index|__next).*\.txt$/.test(file.slice(folder.length))
      return { name: `tool-${folder.replaceAll('/', '')}`, pages: [page], payloads: files.filter(payload) }
    }),
  ].filter(({ pages }) => pages.length > 0)
}

/** Returns the sheets of Next's that stand replaced. One page after the other: thousands are never in memory at once. */
async function writeSheets(out: string, { name, pages, payloads }: Group): Promise<Iterable<string>> {
  const used = createUsed()
  const sheets = new Set<string>()
  const scripts = new Set<string>()
  for (const page of pages) {
    const html = readFileSync(join(out, page), 'utf8')
    addUsed(used, html)
    for (const [, sheet = ''] of html.matchAll(/<link rel="stylesheet" href="[^"]*\/_next\/static\/chunks\/([^"]*)"/g)) sheets.add(sheet)
    for (const source of listFirstScripts(html)) scripts.add(source)
  }
  const words = readScripts(out, scripts)
  const names = new Map<string, string>()
  for (const sheet of sheets) {
    const css = await purgeStyles(readFileSync(join(out, '_next/static/chunks', sheet), 'utf8'), used, words)
    const own = `${name}-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`
    writeFileSync(join(out, '_next/static/chunks', own), css)
    names.set(sheet, own)
  }
  for (const file of [...pages, ...payloads]) replaceNames(join(out, file), names)
  return sheets
}
