import { decodeWord } from './encode-terms'
import { countPostings } from './postings-reader'
import { type KnownWord, toCommonness } from './word-list'

/** A part of a tier: stems in order, and the line of each. */
export type Shard = { readonly stems: readonly string[]; readonly lines: readonly string[] }

export function readShard(content: string): Shard {
  const lines = content === '' ? [] : content.split('\n')
  return { lines, stems: lines.map((line) => line.slice(0, line.indexOf('|'))) }
}

/** The place of a stem in a sorted list, or -1. */
export function findStem(stems: readonly string[], stem: string): number {
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

export function listStems(shard: Shard | undefined, prefix: string): readonly (readonly [string, readonly string[]])[] {
  const found: (readonly [string, readonly string[]])[] = []
  if (!shard) return found
  for (let i = findPlace(shard.stems, prefix); shard.stems[i]?.startsWith(prefix); i += 1) {
    const [stem = '', words = ''] = (shard.lines[i] ?? '').split('|')
    found.push([stem, words.split(' ').map((word) => decodeWord(stem, word))])
  }
  return found
}

/** The words of all parts, as `word-list.ts` writes them: an index kept as a whole needs no list of its own. */
export function listKnownWords(shards: Iterable<Shard>): readonly KnownWord[] {
  const counts = new Map<string, number>()
  for (const { stems, lines } of shards) {
    lines.forEach((line, i) => {
      const [, words = '', packed = ''] = line.split('|')
      const entries = words === '' ? 0 : countPostings(packed)
      for (const word of words.split(' ')) {
        const spelled = decodeWord(stems[i] ?? '', word)
        if (entries > 0) counts.set(spelled, (counts.get(spelled) ?? 0) + entries)
      }
    })
  }
  return [...counts].map(([word, entries]) => ({ word, commonness: toCommonness(entries) }))
}
