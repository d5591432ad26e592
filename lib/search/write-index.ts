import { type Collected, collectPostings, isGroupFound, type TermEntries } from './collect-postings'
import { encodeTerm } from './encode-terms'
import { type IndexHead, type ShardMap, type TextFile, type TierNumber, toGroup, toShardName, toTextName, wordsName } from './index-head'
import { packNumbers } from './pack-numbers'
import type { Collection, SearchDocument, SearchField } from './search-document'
import { writeWords } from './word-list'

/** The index as files: the head, and name → content of the others. */
export type IndexFiles = { readonly head: IndexHead; readonly files: ReadonlyMap<string, string> }

/**
 * Sizes of parts in characters, found by measuring (README): smaller parts cost requests and compress worse, larger ones
 * bring words nobody asked for. A first tier of up to four parts' size stays whole.
 */
export type ShardSizes = { readonly part: number; readonly wholeFirstTier: number }
export const shardSizes: ShardSizes = { part: 6_000, wholeFirstTier: 60_000 }

/** Writes the index of a collection. The same collection gives the same files, byte for byte. */
export function writeIndex(collection: Collection, sizes: ShardSizes = shardSizes): IndexFiles {
  const { fields, documents, synonyms } = collection
  const collected = collectPostings(collection)
  const files = new Map<string, string>()
  const tiers = [writeTier(collected.tiers[0], 0, files, sizes), writeTier(collected.tiers[1], 1, files, sizes)] as const
  documents.forEach((document, number) => {
    for (const [part, text] of toTextFiles(fields, document)) files.set(toTextName(number, part), JSON.stringify(text))
  })
  files.set(wordsName, writeWords(collected.tiers))
  const head = {
    fields,
    ids: documents.map(({ id }) => id),
    titles: documents.map(({ title }) => title),
    lengths: packLengths(fields, collected.lengths),
    tiers,
    synonyms: synonyms.map((group, number) => (isGroupFound(collected, number, group.length) ? group : [])),
  }
  return { head: { version: toVersion([JSON.stringify(head), ...files.values()]), ...head }, files }
}

function writeTier(terms: ReadonlyMap<string, TermEntries>, tier: TierNumber, files: Map<string, string>, sizes: ShardSizes): ShardMap {
  const stems = [...terms.keys()].sort()
  const lines = stems.map((stem) => encodeTerm(stem, terms.get(stem) ?? { entries: [], words: new Set() }))
  const total = lines.reduce((sum, line) => sum + line.length + 1, 0)
  if (tier === 0 && total <= sizes.wholeFirstTier) return { starts: [''], inline: lines.join('\n') }
  const parts = cutParts(lines, sizes.part)
  parts.forEach((part, number) => {
    files.set(toShardName(tier, number), part.join('\n'))
  })
  return { starts: parts.map((part, number) => (number === 0 ? '' : (part[0]?.split('|', 1)[0] ?? ''))) }
}

function cutParts(lines: readonly string[], size: number): readonly (readonly string[])[] {
  const parts: string[][] = [[]]
  let length = 0
  for (const line of lines) {
    if (length > 0 && length + line.length > size) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(line)
    length += line.length + 1
  }
  return parts
}

function toTextFiles(fields: readonly SearchField[], { passages }: SearchDocument): ReadonlyMap<number, TextFile> {
  const files = new Map<number, [number, string][]>()
  fields.forEach(({ name, part }, number) => {
    if (part === undefined) return
    const texts = (passages[name] ?? []).map((passage): [number, string] => [number, passage])
    if (texts.length > 0) files.set(part, [...(files.get(part) ?? []), ...texts])
  })
  return files
}

function packLengths(fields: readonly SearchField[], lengths: Collected['lengths']): IndexHead['lengths'] {
  const groups = [...new Set(fields.map(toGroup))]
  return groups.map((group) => {
    const sums = lengths.map((row) => row.reduce((sum, length, i) => sum + (fields[i] && toGroup(fields[i]) === group ? length : 0), 0))
    return [group, packNumbers(sums)] as const
  })
}

/** FNV-1a over all files: short, the same everywhere, and only to tell one index from the next. */
function toVersion(contents: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const content of contents) {
    for (let i = 0; i < content.length; i += 1) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
