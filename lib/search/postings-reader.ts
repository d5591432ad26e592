import { createNumberReader } from './pack-numbers'

/** Reads a packed list of postings (see `encode-terms.ts`), one field of one document after another. */
export type PostingsReader = {
  /** Steps to the next; false at the end. Throws for a damaged file. */
  readonly next: () => boolean
  readonly document: number
  readonly field: number
  /** How many of `positions` are of this field: the list is used again for the next. */
  readonly count: number
  readonly positions: readonly number[]
}

export function createPostingsReader(packed: string): PostingsReader {
  const read = createNumberReader(packed)
  const positions: number[] = []
  let [document, field, count, more] = [-1, 0, 0, false]
  function readOn(): number {
    const number = read()
    if (number < 0) throw new Error('Damaged index: a list of postings ends early.')
    return number
  }
  return {
    next() {
      if (!more) {
        const distance = read()
        if (distance < 0) return false
        document += distance + 1
      }
      const head = readOn()
      const short = (head & 3) + 1
      field = head >> 3
      more = (head & 4) !== 0
      count = short < 4 ? short : readOn() + 4
      let position = -1
      for (let i = 0; i < count; i += 1) {
        position += readOn() + 1
        positions[i] = position
      }
      return true
    },
    get document() {
      return document
    },
    get field() {
      return field
    },
    get count() {
      return count
    },
    positions,
  }
}

/** How many fields of documents a packed list of postings holds. */
export function countPostings(packed: string): number {
  const reader = createPostingsReader(packed)
  let count = 0
  while (reader.next()) count += 1
  return count
}
