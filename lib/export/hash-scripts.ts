import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleScript } from './bundle-script'
import { listFiles } from './list-files'

/** Gives our small script a name that changes with its text, so that it may be kept for ever. Returns its new path. */
export function hashEnhanceScript(out: string): string {
  const hash = createHash('sha256')
    .update(readFileSync(join(out, 'assets/enhance.js')))
    .digest('hex')
  const path = `assets/enhance.${hash.slice(0, 12)}.js`
  renameSync(join(out, 'assets/enhance.js'), join(out, path))
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
