import type { TermEntries } from './collect-postings'
import { packNumbers } from './pack-numbers'

/** A line of a shard: `stem|word word|postings`. Words are written as the letters kept from the stem and the rest. */
export function encodeTerm(stem: string, { entries, words }: TermEntries): string {
  const spelled = [...words].sort().map((word) => encodeWord(stem, word))
  return `${stem}|${spelled.join(' ')}|${packNumbers(listNumbers(entries))}`
}

/** Carried, of the stem carri: "5ed". */
export function encodeWord(stem: string, word: string): string {
  let kept = 0
  while (kept < stem.length && stem[kept] === word[kept]) kept += 1
  return `${String.fromCharCode(97 + Math.min(kept, 25))}${word.slice(Math.min(kept, 25))}`
}

export function decodeWord(stem: string, encoded: string): string {
  return stem.slice(0, encoded.charCodeAt(0) - 97) + encoded.slice(1)
}

/**
 * Per document the distance from the last one, then per field a head and the distances of the positions. The head holds the
 * field, whether another follows, and the count up to 3 in one number; a count of 4 or more follows as its own number.
 */
function* listNumbers(entries: TermEntries['entries']): Generator<number> {
  let lastDocument = -1
  for (const [i, { document, field, positions }] of entries.entries()) {
    if (document !== lastDocument) yield document - lastDocument - 1
    lastDocument = document
    const more = entries[i + 1]?.document === document ? 1 : 0
    yield field * 8 + more * 4 + Math.min(positions.length, 4) - 1
    if (positions.length > 3) yield positions.length - 4
    let last = -1
    for (const position of positions) {
      yield position - last - 1
      last = position
    }
  }
}
