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

/** Per document: distance from the last one, then per field: field and whether another follows, count, distances. */
function* listNumbers(entries: TermEntries['entries']): Generator<number> {
  let lastDocument = -1
  for (const [i, { document, field, positions }] of entries.entries()) {
    if (document !== lastDocument) yield document - lastDocument - 1
    lastDocument = document
    yield field * 2 + (entries[i + 1]?.document === document ? 1 : 0)
    yield positions.length - 1
    let last = -1
    for (const position of positions) {
      yield position - last - 1
      last = position
    }
  }
}
