import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../../export/bundle'
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
function bundleWorker(entry: 'main' | 'remove', precache: readonly PrecacheEntry[]): Promise<string> {
  const written = JSON.stringify(precache)
  return bundle(`lib/offline/worker/${entry}.ts`, {
    'process.env.NODE_ENV': '"production"',
    VERSION: JSON.stringify(createHash('sha256').update(written).digest('hex').slice(0, 12)),
    PRECACHE: written,
  })
}
