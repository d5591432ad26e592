import { decodePostings } from './decode-postings'
import { decodeWord } from './encode-terms'
import {
  findShard,
  findShards,
  type IndexHead,
  type TextFile,
  type TierNumber,
  toGroup,
  toShardName,
  toTextName,
  wordsName,
} from './index-head'
import type { Hit, Matches } from './matches'
import { toMatches } from './matches'
import { unpackNumbers } from './pack-numbers'
import type { SearchField } from './search-document'
import { type KnownWord, readWords, toCommonness, toVocabulary, type Vocabulary } from './word-list'

/** The loaded part of an index. Files are added as they come; what is asked of a file not there yet is told by name. */
export type IndexReader = {
  readonly head: IndexHead
  readonly addFile: (name: string, content: string) => void
  readonly hasFile: (name: string) => boolean
  /** Names of the files, tier by tier, that hold a stem, or the stems beginning with a prefix; whether loaded or not. */
  readonly listFilesOf: (stem: string) => readonly [string | undefined, string | undefined]
  readonly listFilesWith: (prefix: string, tier: TierNumber) => readonly string[]
  /** Where a stem stands in what is loaded. */
  readonly findMatches: (stem: string) => Matches | undefined
  readonly toMatches: (hits: Iterable<Hit>) => Matches
  /** Loaded stems beginning with a prefix, with their spellings. */
  readonly listStems: (prefix: string, tiers: readonly TierNumber[]) => readonly (readonly [string, readonly string[]])[]
  /** The words of the whole index; undefined until their file, or every part, is loaded. */
  readonly readVocabulary: () => Vocabulary | undefined
  readonly readText: (document: number, part: number) => TextFile | undefined
}

type Shard = { readonly stems: readonly string[]; readonly lines: readonly string[] }

/** An index of which only the head is loaded. */
export function createIndexReader(head: IndexHead): IndexReader {
  const shards = new Map<string, Shard>()
  const files = new Map<string, string>()
  const cache = new Map<string, Matches | undefined>()
  const weigh = createWeigher(head)
  let vocabulary: Vocabulary | undefined
  head.tiers.forEach(({ inline }, tier) => {
    if (inline !== undefined) shards.set(toShardName(tier === 0 ? 0 : 1, 0), readShard(inline))
  })
  const nameOf = (tier: TierNumber, stem: string): string | undefined =>
    head.tiers[tier].starts.length === 0 ? undefined : toShardName(tier, findShard(head.tiers[tier], stem))
  const lineOf = (tier: TierNumber, stem: string): string | undefined => {
    const shard = shards.get(nameOf(tier, stem) ?? '')
    return shard?.lines[findStem(shard.stems, stem)]
  }
  return {
    head,
    addFile(name, content) {
      if (name.startsWith('tier-')) {
        shards.set(name, readShard(content))
        cache.clear()
      } else files.set(name, content)
    },
    hasFile: (name) => shards.has(name) || files.has(name),
    listFilesOf: (stem) => [nameOf(0, stem), nameOf(1, stem)],
    listFilesWith: (prefix, tier) => findShards(head.tiers[tier], prefix).map((shard) => toShardName(tier, shard)),
    findMatches(stem) {
      if (!cache.has(stem)) cache.set(stem, mergeHits(lineOf(0, stem), lineOf(1, stem), weigh))
      return cache.get(stem)
    },
    toMatches: (hits) => toMatches(hits, weigh),
    listStems(prefix, tiers) {
      return tiers.flatMap((tier) =>
        findShards(head.tiers[tier], prefix).flatMap((shard) => listStems(shards.get(toShardName(tier, shard)), prefix)),
      )
    },
    readVocabulary() {
      const text = files.get(wordsName)
      if (vocabulary === undefined && text !== undefined) vocabulary = toVocabulary(readWords(text))
      if (vocabulary === undefined && isWhole(head, shards)) vocabulary = toVocabulary(listKnownWords(shards.values()))
      return vocabulary
    },
    readText(document, part) {
      const text = files.get(toTextName(document, part))
      return text === undefined ? undefined : (JSON.parse(text) as TextFile) // our own file, written by write-index.ts
    },
  }
}

function readShard(content: string): Shard {
  const lines = content === '' ? [] : content.split('\n')
  return { lines, stems: lines.map((line) => line.slice(0, line.indexOf('|'))) }
}

/** The place of a stem in a sorted list, or -1. */
function findStem(stems: readonly string[], stem: string): number {
  const place = findPlace(stems, stem)
  return stems[place] === stem ? place : -1
}

function findPlace(stems: readonly string[], stem: string): number {
  let low = 0
  let high = stems.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stems[middle] ?? '') < stem) low = middle + 1
    else high = middle
  }
  return low
}

function listStems(shard: Shard | undefined, prefix: string): readonly (readonly [string, readonly string[]])[] {
  const found: (readonly [string, readonly string[]])[] = []
  if (!shard) return found
  for (let i = findPlace(shard.stems, prefix); shard.stems[i]?.startsWith(prefix); i += 1) {
    const [stem = '', words = ''] = (shard.lines[i] ?? '').split('|')
    found.push([stem, words.split(' ').map((word) => decodeWord(stem, word))])
  }
  return found
}

function isWhole({ tiers }: IndexHead, shards: ReadonlyMap<string, Shard>): boolean {
  return tiers.every(({ starts }, tier) => starts.every((_, shard) => shards.has(toShardName(tier === 0 ? 0 : 1, shard))))
}

/** The words of all parts, as `word-list.ts` writes them: an index kept as a whole needs no list of its own. */
function listKnownWords(shards: Iterable<Shard>): readonly KnownWord[] {
  const counts = new Map<string, number>()
  for (const { stems, lines } of shards) {
    lines.forEach((line, i) => {
      const [, words = '', packed = ''] = line.split('|')
      const entries = words === '' ? 0 : decodePostings(packed).length
      for (const word of words.split(' ')) {
        const spelled = decodeWord(stems[i] ?? '', word)
        if (entries > 0) counts.set(spelled, (counts.get(spelled) ?? 0) + entries)
      }
    })
  }
  return [...counts].map(([word, entries]) => ({ word, commonness: toCommonness(entries) }))
}

function mergeHits(first: string | undefined, second: string | undefined, weigh: Weigher): Matches | undefined {
  const lists = [first, second].flatMap((line) => (line === undefined ? [] : [decodePostings(line.slice(line.lastIndexOf('|') + 1))]))
  if (lists.length === 0) return undefined
  const hits = lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a.document - b.document || a.field - b.field)
  return toMatches(hits, weigh)
}

type Weigher = (document: number, field: number, count: number) => number

/** BM25F: a count is worth the field's weight, dampened where the document's group of fields is longer than usual. */
function createWeigher({ fields, lengths }: IndexHead): Weigher {
  const norms = new Map(lengths.map(([group, packed]) => [group, toNorms(unpackNumbers(packed))]))
  const byField = fields.map((field: SearchField) => ({
    weight: field.weight,
    damping: field.damping,
    ratios: norms.get(toGroup(field)) ?? [],
  }))
  return (document, field, count) => {
    const found = byField[field]
    if (!found) throw new Error(`Damaged index: no field ${field}.`)
    return (found.weight * count) / (1 - found.damping + found.damping * (found.ratios[document] ?? 1))
  }
}

/** Length of each document's group of fields beside the average of those that have any. */
function toNorms(lengths: readonly number[]): readonly number[] {
  const filled = lengths.filter((length) => length > 0)
  const average = filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length)
  return lengths.map((length) => length / Math.max(1, average))
}
