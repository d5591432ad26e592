import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files'

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
  for (const file of [...pages, ...[...renamed].map((name) => `${folder}/${name}`)]) {
    const text = readFileSync(join(out, file), 'utf8')
    writeFileSync(
      join(out, file),
      [...renamed].reduce((mended, name) => mended.replaceAll(name, toMarked(name, mark)), text),
    )
  }
  for (const name of renamed) renameSync(join(out, folder, name), join(out, folder, toMarked(name, mark)))
}

/** The changed scripts, those that name them, and so on. */
function spread(changed: readonly string[], scripts: readonly (readonly [name: string, text: string])[]): ReadonlySet<string> {
  const renamed = new Set(changed)
  for (const name of renamed) {
    for (const [other, text] of scripts) if (text.includes(name)) renamed.add(other)
  }
  return renamed
}

function toMarked(name: string, mark: string): string {
  return name.replace(/\.js$/, `.${mark}.js`)
}
