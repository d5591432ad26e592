import { decodePostings } from './decode-postings'
import { findShard, findShards, type IndexHead, type TextFile, type TierNumber, toShardName, toTextName, wordsName } from './index-head'
import { type Hit, type Matches, toMatches } from './matches'
import { findStem, listKnownWords, listStems, readShard, type Shard } from './shard'
import { type Passage, toPassage } from './snippet'
import { createWeigher, type Weigher } from './weigher'
import { readWords, toVocabulary, type Vocabulary } from './word-list'

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
  /** The passages of a text file; undefined until it is loaded. */
  readonly readText: (document: number, part: number) => readonly Passage[] | undefined
}

/** An index of which only the head is loaded. */
export function createIndexReader(head: IndexHead): IndexReader {
  const shards = new Map<string, Shard>()
  const files = new Map<string, string>()
  const cache = new Map<string, Matches | undefined>()
  const texts = new Map<string, readonly Passage[]>()
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
      const name = toTextName(document, part)
      const text = files.get(name)
      if (text === undefined) return undefined
      const passages = texts.get(name) ?? readTextFile(text)
      texts.set(name, passages)
      return passages
    },
  }
}

function readTextFile(content: string): readonly Passage[] {
  const file = JSON.parse(content) as TextFile // our own file, written by write-index.ts
  return file.map(([field, text]) => toPassage(field, text))
}

function isWhole({ tiers }: IndexHead, shards: ReadonlyMap<string, Shard>): boolean {
  return tiers.every(({ starts }, tier) => starts.every((_, shard) => shards.has(toShardName(tier === 0 ? 0 : 1, shard))))
}

function mergeHits(first: string | undefined, second: string | undefined, weigh: Weigher): Matches | undefined {
  const lists = [first, second].flatMap((line) => (line === undefined ? [] : [decodePostings(line.slice(line.lastIndexOf('|') + 1))]))
  if (lists.length === 0) return undefined
  const hits = lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a.document - b.document || a.field - b.field)
  return toMatches(hits, weigh)
}
