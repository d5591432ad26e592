import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files'

const folders = ['app', 'components', 'content', 'lib', 'public']
const files = ['package-lock.json', 'next.config.mjs', 'contentlayer.config.ts', 'postcss.config.mjs', 'tsconfig.json']

/** A hash of everything the build reads, so that a second start with nothing changed does not build again. */
export function toFingerprint(root: string): string {
  const hash = createHash('sha256')
  const paths = [
    ...folders
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) => listFiles(join(root, folder)).map((file) => join(folder, file))),
    ...files,
  ]
  for (const path of paths.filter((candidate) => existsSync(join(root, candidate)) && statSync(join(root, candidate)).isFile())) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)))
  }
  for (const name of ['SITE_ORIGIN', 'BASE_PATH', 'OFFLINE']) hash.update(`${name}=${process.env[name] ?? ''}\0`)
  return hash.update(process.version).digest('hex')
}
