import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files'
import { replaceNames } from './replace-names'

const folder = '_next/static/chunks'

/**
 * Gives scripts of Next that we changed a new name, NAME.MARK.js: a file of the old name may be kept for ever. What names
 * them changes with that, so such scripts get the mark too, and those that name these; in `pages`, pages and their data,
 * the names are mended. A name stays true to its content: Next's for what Next wrote, the mark for what was done to it.
 */
export function renameChunks(out: string, changed: readonly string[], pages: readonly string[], mark: string): void {
  const scripts = listFiles(join(out, folder)).filter((name) => name.endsWith('.js'))
  const renamed = spread(
    changed,
    scripts.map((name) => [name, readFileSync(join(out, folder, name), 'utf8')]),
  )
  const names = new Map([...renamed].map((name) => [name, name.replace(/\.js$/, `.${mark}.js`)]))
  for (const file of [...pages, ...[...renamed].map((name) => `${folder}/${name}`)]) replaceNames(join(out, file), names)
  for (const [from, to] of names) renameSync(join(out, folder, from), join(out, folder, to))
}

/** The changed scripts, those that name them, and so on. */
function spread(changed: readonly string[], scripts: readonly (readonly [name: string, text: string])[]): ReadonlySet<string> {
  const renamed = new Set(changed)
  for (const name of renamed) {
    for (const [other, text] of scripts) if (text.includes(name)) renamed.add(other)
  }
  return renamed
}
