import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allowStyle } from './content-security-policy'
import { addUsed, createUsed, purgeStyles } from './purge-styles'
import { listFirstScripts, readScripts } from './read-scripts'
import { replaceNames } from './replace-names'
import { writeOutConstants } from './write-out-constants'

const chunks = '_next/static/chunks'

/** A link to a sheet of Next's: the base path, the name. */
const link = /<link rel="stylesheet" href="([^"]*)\/_next\/static\/chunks\/([^"]*)"[^>]*>/g

/** Pages that share a style sheet: their files, and the files beside them that name it. */
type Group = {
  readonly name: string
  readonly pages: readonly string[]
  readonly payloads: readonly string[]
  /** Whether each page holds the sheet itself. */
  readonly inline: boolean
}

/**
 * Writes for each group of pages the style sheet of what they use of Next's, and leads them to it. Case studies, which
 * people open from a shared link, hold theirs themselves: nothing has to be asked for before the first words are painted.
 * Everything around them, which people read one after the other, has one; so has each tool, whose client navigation brings
 * the next tool's own. One sheet for all documents costs a first reader of a case study a third more; one a page kind
 * costs the next page as much again.
 */
export async function writePageStyles(out: string, files: readonly string[], tools: ReadonlySet<string>): Promise<void> {
  const replaced: string[] = []
  for (const group of toGroups(files, tools)) replaced.push(...(await writeSheets(out, group)))
  for (const sheet of new Set(replaced)) rmSync(join(out, chunks, sheet))
}

function toGroups(files: readonly string[], tools: ReadonlySet<string>): readonly Group[] {
  const documents = files.filter((file) => file.endsWith('.html') && !tools.has(file))
  return [
    { name: 'case-study', pages: documents.filter(holdsSheet), payloads: [], inline: true },
    { name: 'document', pages: documents.filter((file) => !holdsSheet(file)), payloads: [], inline: false },
    ...[...tools].map((page) => {
      const folder = page.replace(/index\.html$/, '')
      const payload = (file: string) => file.startsWith(folder) && /^(index|__next).*\.txt$/.test(file.slice(folder.length))
      return { name: `tool-${folder.replaceAll('/', '')}`, pages: [page], payloads: files.filter(payload), inline: false }
    }),
  ].filter(({ pages }) => pages.length > 0)
}

/** Returns the sheets of Next's that stand replaced. One page after the other: thousands are never in memory at once. */
async function writeSheets(out: string, group: Group): Promise<Iterable<string>> {
  const { sheets, used, words } = readGroup(out, group)
  const purged = new Map<string, string>()
  for (const sheet of sheets) {
    const css = await purgeStyles(readFileSync(join(out, chunks, sheet), 'utf8'), used, words)
    purged.set(sheet, writeOutConstants(css, used.variables))
  }
  if (group.inline) for (const page of group.pages) holdSheets(join(out, page), purged)
  else linkSheets(out, group, purged)
  return sheets
}

/** What the pages of a group link to, what they are made of, and the words of their scripts. */
function readGroup(out: string, { pages }: Group) {
  const used = createUsed()
  const sheets = new Set<string>()
  const scripts = new Set<string>()
  for (const page of pages) {
    const html = readFileSync(join(out, page), 'utf8')
    addUsed(used, html)
    for (const [, , sheet = ''] of html.matchAll(link)) sheets.add(sheet)
    for (const source of listFirstScripts(html)) scripts.add(source)
  }
  return { sheets, used, words: readScripts(out, scripts) }
}

function linkSheets(out: string, { name, pages, payloads }: Group, purged: ReadonlyMap<string, string>): void {
  const names = new Map<string, string>()
  for (const [sheet, css] of purged) {
    const own = `${name}-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`
    writeFileSync(join(out, chunks, own), css)
    names.set(sheet, own)
  }
  for (const file of [...pages, ...payloads]) replaceNames(join(out, file), names)
}

/** Puts the sheets in the place of their links, with the addresses in them told from the root of the site, and allows them. */
function holdSheets(path: string, purged: ReadonlyMap<string, string>): void {
  let page = readFileSync(path, 'utf8')
  for (const [element, base = '', sheet = ''] of page.matchAll(link)) {
    const css = (purged.get(sheet) ?? '').replaceAll('url(../', `url(${base}/_next/static/`)
    page = allowStyle(page, css).replace(element, () => `<style>${css}</style>`)
  }
  writeFileSync(path, page)
}

/** The text of the style sheets that pages hold themselves. All that do hold the same; an address that moved holds none. */
export function readInlineStyles(out: string, files: readonly string[]): readonly string[] {
  for (const page of files.filter(holdsSheet)) {
    const styles = [...readFileSync(join(out, page), 'utf8').matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)
    if (styles.length > 0) return styles
  }
  return []
}

/** Whether a page of the output holds its sheet itself: case studies, alone. */
export function holdsSheet(file: string): boolean {
  return /^case-studies\/(?!page\/)[^/]+\/index\.html$/.test(file)
}
