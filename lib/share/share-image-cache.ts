import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Next keeps this folder between builds, and services that build keep it too. */
const folder = join('.next', 'cache', 'share-images')

/** What an image is drawn with, besides its words: a change of any of these draws every image anew. */
const sources = ['components/share', 'lib/map', 'lib/vocabulary', 'lib/library/share-image-colours.ts', 'lib/share/share-image-fonts.ts']
const packages = ['next', '@fontsource/faustina']

let drawnWith: string | undefined

/**
 * An image drawn before, by what it shows (`shown`, plain data), or drawn now: drawing takes a tenth of a second, and most
 * records of a build are those of the build before. Rejects when drawing does.
 */
export async function readOrDraw(shown: unknown, draw: () => Promise<ArrayBuffer>): Promise<Uint8Array> {
  drawnWith ??= hashSources()
  const name = createHash('sha256').update(drawnWith).update(JSON.stringify(shown)).digest('hex').slice(0, 32)
  const path = join(process.cwd(), folder, `${name}.png`)
  return read(path) ?? keep(path, new Uint8Array(await draw()))
}

function read(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Written under another name first: a build that is stopped leaves no half image. */
function keep(path: string, image: Uint8Array): Uint8Array {
  const half = `${path}.${process.pid}`
  mkdirSync(join(process.cwd(), folder), { recursive: true })
  writeFileSync(half, image)
  renameSync(half, path)
  return image
}

function hashSources(): string {
  const hash = createHash('sha256')
  for (const path of [...sources.flatMap(listSources), ...packages.map((name) => `node_modules/${name}/package.json`)])
    hash.update(path).update(readFileSync(join(process.cwd(), path)))
  return hash.digest('hex')
}

function listSources(path: string): readonly string[] {
  if (path.endsWith('.ts')) return [path]
  return readdirSync(join(process.cwd(), path)).map((name) => `${path}/${name}`)
}
