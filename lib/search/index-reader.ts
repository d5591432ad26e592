import { findShard, findShards, type IndexHead, type TextFile, type TierNumber, toShardName, toTextName, wordsName } from './index-head'
import type { Hit, Matches } from './matches'
import { findStem, listKnownWords, listStems, readShard, type Shard } from './shard'
import { type Passage, toPassage } from './snippet'
import { mergePostings, toMatches } from './to-matches'
import { createWeigher } from './weigher'
import { readWords, toVocabulary, type Vocabulary } from './word-list'

/** The loaded part of an index. Files are added as they come; what is asked of a file not there yet is told by name. */
export type IndexReader = {
  readonly head: IndexHead
  readonly addFile: (name: string, content: string) => void
  readonly hasFile: (name: string) => boolean
  /** Names of the files, tier by tier, that hold a stem, or the stems beginning with a prefix; whether loaded or not. */
  readonly listFilesOf: (stem: string) => readonly [string | undefined, string | undefined]
  readonly listFilesWith: (prefix: string, tier: TierNumber) => readonly string[]
  /** Where a stem stands in what is loaded of both tiers, or of one. */
  readonly findMatches: (stem: string, tiers?: readonly TierNumber[]) => Matches | undefined
  readonly toMatches: (hits: Iterable<Hit>) => Matches
  /** Roughly how much is known of a stem in what is loaded, without reading it: the letters of its lists. */
  readonly sizeOf: (stem: string, tiers: readonly TierNumber[]) => number
  /** Stems beginning with a prefix in a loaded file of a tier, with their spellings. */
  readonly listStems: (prefix: string, file: string) => readonly (readonly [string, readonly string[]])[]
  /** The words of the whole index; undefined until their file, or every part, is loaded. */
  readonly readVocabulary: () => Vocabulary | undefined
  /** The passages of a text file; undefined until it is loaded. */
  readonly readText: (document: number, part: number) => readonly Passage[] | undefined
}

const bothTiers: readonly TierNumber[] = [0, 1]
/** Places kept ready, 4 to 8 bytes each. */
const mostHeld = 2_000_000

/** An index of which only the head is loaded. */
export function createIndexReader(head: IndexHead): IndexReader {
  const shards = new Map<string, Shard>()
  const files = new Map<string, string>()
  const cache = createMatchesCache()
  const texts = new Map<string, readonly Passage[]>()
  const weigh = createWeigher(head)
  let vocabulary: Vocabulary | undefined
  head.tiers.forEach(({ inline }, tier) => {
    if (inline !== undefined) shards.set(toShardName(tier === 0 ? 0 : 1, 0), readShard(inline))
  })
  const nameOf = (tier: TierNumber, stem: string): string | undefined =>
    head.tiers[tier].starts.length === 0 ? undefined : toShardName(tier, findShard(head.tiers[tier], stem))
  const listLines = (stem: string, tiers: readonly TierNumber[]): readonly string[] =>
    tiers.flatMap((tier) => {
      const shard = shards.get(nameOf(tier, stem) ?? '')
      return shard?.lines[findStem(shard.stems, stem)] ?? []
    })
  return {
    head,
    addFile(name, content) {
      if (name.startsWith('tier-')) shards.set(name, readShard(content))
      else files.set(name, content)
    },
    hasFile: (name) => shards.has(name) || files.has(name),
    listFilesOf: (stem) => [nameOf(0, stem), nameOf(1, stem)],
    listFilesWith: (prefix, tier) => findShards(head.tiers[tier], prefix).map((shard) => toShardName(tier, shard)),
    findMatches(stem, tiers = bothTiers) {
      const lines = listLines(stem, tiers)
      return lines.length === 0
        ? undefined
        : cache.recall(`${tiers.length}${stem}`, lines.length, () => mergePostings(lines.map(toPostings), weigh))
    },
    sizeOf: (stem, tiers) => listLines(stem, tiers).reduce((sum, line) => sum + line.length, 0),
    toMatches: (hits) => toMatches(hits, weigh),
    listStems: (prefix, file) => listStems(shards.get(file), prefix),
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

function toPostings(line: string): string {
  return line.slice(line.lastIndexOf('|') + 1)
}

/** Lists read before, as long as no more of them has been loaded; forgotten all at once when they hold too much memory. */
function createMatchesCache() {
  const known = new Map<string, { readonly lines: number; readonly matches: Matches }>()
  let held = 0
  return {
    recall(key: string, lines: number, read: () => Matches): Matches {
      const before = known.get(key)
      if (before?.lines === lines) return before.matches
      const matches = read()
      held += matches.positions.length + matches.fields.length
      if (held > mostHeld) {
        known.clear()
        held = matches.positions.length + matches.fields.length
      }
      known.set(key, { lines, matches })
      return matches
    },
  }
}
