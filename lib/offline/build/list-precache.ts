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

/** Most bytes of data, compressed, that a first visit may bring in the background: with pages and scripts some 700 KB. */
export const mostDataBytes = 350_000

/**
 * What the worker installs from a finished output folder: the pages, every style, script and typeface they name, and the
 * library's data with its search index. All data where it is small; of a large collection what is used most, group by group.
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

/**
 * In the order of their use: what the library needs to filter and to search at all, the titles to choose from, what the
 * entries of a list say, the profiles that are ranked, the other words of the index, the passages search quotes.
 */
const dataGroups = [
  /^data\/search\/index\.json$|\/columns\.json$|\/tier-0[^/]*$/,
  /\/titles\.json$/,
  /^data\/library\//,
  /^data\/replicate\//,
  /^data\/search\/.*\/(?:tier-|words)[^/]*$/,
  /^data\/search\//,
] as const

/** Every group that still fits, whole or not at all; nothing without the first. */
function listData(out: string, files: readonly string[], most: number): readonly string[] {
  let others = files.filter((file) => file.startsWith('data/') && !/\.(?:br|gz)$/.test(file))
  let left = most
  const kept: string[] = []
  for (const [place, group] of dataGroups.entries()) {
    const members = others.filter((file) => group.test(file))
    const bytes = countBytes(out, members, left)
    if (bytes <= left) {
      kept.push(...members)
      left -= bytes
    } else if (place === 0) return []
    others = others.filter((file) => !members.includes(file))
  }
  return kept.sort()
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
