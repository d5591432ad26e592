import { readFileSync, writeFileSync } from 'node:fs'

/** Writes other names into a text file: each key, wherever it stands, becomes its value. */
export function replaceNames(path: string, names: ReadonlyMap<string, string>): void {
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    [...names].reduce((mended, [from, to]) => mended.replaceAll(from, to), text),
  )
}
