import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { listFiles } from '../../export/list-files'
import { versionedFile } from '../versioned-file'
import { listAssets } from '../worker/read-page'

/** A file of the installed version as Workbox takes it: its address below the site, and the hash its content must have. */
export type PrecacheEntry = { readonly url: string; readonly revision: string | null; readonly integrity: string }

/** Pages that work without a connection before anybody has opened them. The form for proposals needs too much that few use. */
const pages = ['offline', '', 'case-studies', 'shortlist', 'compare', 'replicate', 'fit'].map((path) => join(path, 'index.html'))

/** Most bytes of data, compressed, that a first visit may bring in the background. */
export const mostDataBytes = 600_000

/**
 * What the worker installs from a finished output folder: the pages, every style, script and typeface they name, and the
 * library's data with its search index. All data where it is small; of a large collection the columns of its table, the
 * head of the index and its first tier; none where even those are too much.
 */
export function listPrecache(out: string, most = mostDataBytes): readonly PrecacheEntry[] {
  const files = listFiles(out)
  return [...pages, ...listPageAssets(out, files), ...listData(out, files, most)].map((file) => toEntry(out, file))
}

/** Scripts name further scripts, for the search and its worker. Of the typefaces, those the library's own words are written in. */
function listPageAssets(out: string, files: readonly string[]): readonly string[] {
  const found = new Set(files.filter((file) => /^_next\/static\/media\/faustina-(?:text|italic|welsh)\.[^/]*\.woff2$/.test(file)))
  const add = (file: string) => files.includes(file) && found.add(file)
  for (const page of pages)
    for (const asset of listAssets(readFileSync(join(out, page), 'utf8'), 'http://site/'))
      add(asset.replace(/^.*?(?=_next\/|assets\/)/, ''))
  for (const script of found) {
    if (!script.endsWith('.js')) continue
    for (const [path] of readFileSync(join(out, script), 'utf8').matchAll(/static\/chunks\/[\w.~-]+\.js/g)) add(`_next/${path}`)
  }
  return [...found].sort()
}

function listData(out: string, files: readonly string[], most: number): readonly string[] {
  const all = files.filter((file) => /^data\/(?:library\/|search\/)/.test(file) && !/\.(?:br|gz)$/.test(file))
  const first = all.filter((file) => /^data\/search\/index\.json$|\/columns\.json$|\/tier-0[^/]*$/.test(file))
  return [all, first].find((list) => countBytes(out, list, most) <= most) ?? []
}

/** Counts no further than it needs to. */
function countBytes(out: string, files: readonly string[], most: number): number {
  let bytes = 0
  for (const file of files) {
    bytes += brotliCompressSync(readFileSync(join(out, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
    if (bytes > most) break
  }
  return bytes
}

/** A name that changes with the content needs no revision beside it. */
function toEntry(out: string, file: string): PrecacheEntry {
  const integrity = `sha256-${createHash('sha256')
    .update(readFileSync(join(out, file)))
    .digest('base64')}`
  return { url: file.replace(/index\.html$/, ''), revision: versionedFile.test(file) ? null : integrity.slice(7, 19), integrity }
}
