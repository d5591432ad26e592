import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashPaths } from '../export/fingerprint'
import { listFiles } from '../export/list-files'

/** What a compilation by Contentlayer rested on, and the cache it left. */
export type Compilation = {
  /** What compiles: our plugins and fields, the packages, Node. */
  readonly compiler: string
  /** Each document by its path: when it was changed, as Contentlayer asks (ms since 1970), and the hash of what it holds. */
  readonly documents: Readonly<Record<string, readonly [changed: number, hash: string]>>
  /** The hash of Contentlayer's cache. */
  readonly cache: string
}

const cacheFolder = '.contentlayer/.cache'
const note = join(cacheFolder, 'compilation.json')

/**
 * Whether Contentlayer's cache gives what a fresh compilation would. It takes a document for unchanged by its date alone,
 * and knows nothing of packages. So the cache must be the one that a build left, with the same compiler, and no document
 * may hold something else under the same date (copied with its date, unpacked from an archive).
 */
export function isCacheRight(before: Compilation | undefined, now: Compilation): boolean {
  if (before?.compiler !== now.compiler || before.cache !== now.cache) return false
  return Object.entries(now.documents).every(([path, [changed, hash]]) => {
    const known = before.documents[path]
    return !known || known[0] !== changed || known[1] === hash
  })
}

/** What a compilation in a folder of the project would rest on now. */
export function readCompilation(root: string): Compilation {
  const compiler = hashPaths(
    root,
    ['lib/content', 'lib/vocabulary'],
    ['contentlayer.config.ts', 'package-lock.json', 'node_modules/.package-lock.json'],
  ).update(`${process.version} ${process.env.NODE_ENV ?? ''}`)
  const documents = listFiles(join(root, 'content')).map((file) => [file, toState(join(root, 'content', file))] as const)
  return { compiler: compiler.digest('hex'), documents: Object.fromEntries(documents), cache: hashCache(root) }
}

/** What the last build noted of its compilation; nothing after a build that was stopped, or in a new clone. */
export function readNote(root: string): Compilation | undefined {
  const path = join(root, note)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Compilation) : undefined // our own file
}

/** Notes a compilation for the next build, unless a document changed while it ran. */
export function writeNote(root: string, before: Compilation): void {
  const after = readCompilation(root)
  const isSame = JSON.stringify(after.documents) === JSON.stringify(before.documents)
  if (isSame && after.compiler === before.compiler) writeFileSync(join(root, note), JSON.stringify(after))
}

function toState(path: string): readonly [changed: number, hash: string] {
  return [statSync(path).mtime.getTime(), createHash('sha256').update(readFileSync(path)).digest('hex')]
}

/** Every file of the cache but the note. */
function hashCache(root: string): string {
  const folder = join(root, cacheFolder)
  const hash = createHash('sha256')
  if (existsSync(folder))
    for (const file of listFiles(folder).filter((name) => /\/data-[^/]*\.json$/.test(name)))
      hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}
