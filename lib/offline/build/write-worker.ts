import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { readBrowserTargets } from '../../export/browser-targets'
import { listPrecache, type PrecacheEntry } from './list-precache'

/**
 * Writes `sw.js` into a finished output folder: the worker that keeps pages for use without a connection, or, with
 * `isOffline` false, the one that removes it from the browsers that have it. Anything that changes the output afterwards,
 * but for compressed copies, makes the installation fail: every file is checked against its hash.
 */
export async function writeWorker(out: string, isOffline: boolean): Promise<void> {
  const precache = isOffline ? listPrecache(out) : []
  writeFileSync(join(out, 'sw.js'), await bundleWorker(isOffline ? 'main' : 'remove', precache))
}

/** Throws when it cannot be built. */
async function bundleWorker(entry: 'main' | 'remove', precache: readonly PrecacheEntry[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`lib/offline/worker/${entry}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: [...readBrowserTargets()],
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      VERSION: JSON.stringify(createHash('sha256').update(JSON.stringify(precache)).digest('hex').slice(0, 12)),
      PRECACHE: JSON.stringify(precache),
    },
  })
  const [script] = outputFiles
  if (!script) throw new Error(`esbuild wrote no script for lib/offline/worker/${entry}.ts.`)
  return script.text
}
