import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleScript } from './bundle-script'
import { listFiles } from './list-files'

/** Gives a small script of ours a name that changes with its text, so that it may be kept for ever. Returns its new path. */
export function hashScript(out: string, name: 'enhance' | 'more'): string {
  const written = join(out, `assets/${name}.js`)
  const hash = createHash('sha256').update(readFileSync(written)).digest('hex')
  const path = `assets/${name}.${hash.slice(0, 12)}.js`
  renameSync(written, join(out, path))
  return path
}

/**
 * A worker gets the same policy from its own response, and Turbopack's starts by importing scripts: each begins with our
 * rule for Trusted Types.
 */
export async function guardWorkers(out: string, basePath: string): Promise<void> {
  const guard = await bundleScript('trust-own-scripts', basePath)
  for (const file of listFiles(join(out, '_next/static/chunks')).filter((name) => /^turbopack-worker-[^/]*\.js$/.test(name))) {
    const path = join(out, '_next/static/chunks', file)
    writeFileSync(path, `${guard}\n${readFileSync(path, 'utf8')}`)
  }
}
