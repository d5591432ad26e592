import type { SearchField, SynonymGroup } from './search-document'

/**
 * What is loaded first and whole: everything but the postings and the texts. Postings of each tier come in parts ("shards")
 * by stem in alphabetical order; `starts` are the first stems of the parts. A tier that fits into one part travels in
 * `inline`. Names of the other files: `toShardName`, `toTextName`, `wordsName`.
 */
export type IndexHead = {
  /** Changes with the content: part of the files' addresses, so that no file of an older index is mixed in. */
  readonly version: string
  readonly fields: readonly SearchField[]
  readonly ids: readonly string[]
  readonly titles: readonly string[]
  /** For each group of fields its name, and the packed number of words in each document. */
  readonly lengths: readonly (readonly [group: string, packed: string])[]
  readonly tiers: readonly [ShardMap, ShardMap]
  /** Groups of which at least one member can match. */
  readonly synonyms: readonly SynonymGroup[]
}

export type ShardMap = { readonly starts: readonly string[]; readonly inline?: string }

export type TierNumber = 0 | 1
export const wordsName = 'words'
export const toShardName = (tier: TierNumber, shard: number): string => `tier-${tier}-${shard}`
export const toTextName = (document: number, part: number): string => `text-${document}-${part}`
export const isTextName = (name: string): boolean => name.startsWith('text-')

/** A text file: passages of one document in order, each with the number of its field. */
export type TextFile = readonly (readonly [field: number, passage: string])[]

export function toGroup(field: SearchField): string {
  return field.group ?? field.name
}

/** The part of a tier in which a stem stands. */
export function findShard({ starts }: ShardMap, stem: string): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? '') <= stem) low = middle
    else high = middle - 1
  }
  return low
}

/** The parts of a tier that hold stems beginning with `prefix`. */
export function findShards(map: ShardMap, prefix: string): readonly number[] {
  if (map.starts.length === 0) return []
  const first = findShard(map, prefix)
  const last = findShard(map, `${prefix}\uffff`)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
