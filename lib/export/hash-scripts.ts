import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleScript } from './bundle-script'
import { listFiles } from './list-files'
import { renameChunks } from './rename-chunks'

/** Gives a small script of ours a name that changes with its text, so that it may be kept for ever. Returns its new path. */
export function hashScript(out: string, name: 'enhance' | 'more'): string {
  const written = join(out, `assets/${name}.js`)
  const path = `assets/${name}.${toHash(readFileSync(written))}.js`
  renameSync(written, join(out, path))
  return path
}

/**
 * A worker gets the same policy from its own response, and Turbopack's starts by importing scripts: each begins with our
 * rule for Trusted Types. Its name then says so, and so do the names of all scripts that name it; `pages` are all that start one.
 */
export async function guardWorkers(out: string, basePath: string, pages: readonly string[]): Promise<void> {
  const guard = await bundleScript('trust-own-scripts', basePath)
  const chunks = join(out, '_next/static/chunks')
  const workers = listFiles(chunks).filter((name) => /^turbopack-worker-[^/]*\.js$/.test(name))
  for (const worker of workers) writeFileSync(join(chunks, worker), `${guard}\n${readFileSync(join(chunks, worker), 'utf8')}`)
  renameChunks(out, workers, pages, toHash(guard))
}

function toHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}
