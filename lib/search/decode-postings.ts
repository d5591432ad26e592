import type { Hit } from './matches'
import { unpackNumbers } from './pack-numbers'

/** The hits of a packed list of postings, by document (see `encode-terms.ts`). Throws for a damaged file. */
export function decodePostings(packed: string): readonly Hit[] {
  const numbers = unpackNumbers(packed)
  const hits: Hit[] = []
  let at = 0
  let document = -1
  const next = (): number => {
    const number = numbers[at]
    if (number === undefined) throw new Error('Damaged index: a list of postings ends early.')
    at += 1
    return number
  }
  while (at < numbers.length) {
    document += next() + 1
    for (let more = true; more; ) {
      const head = next()
      more = (head & 4) !== 0
      const short = (head & 3) + 1
      const positions = new Array<number>(short < 4 ? short : next() + 4)
      let position = -1
      for (let i = 0; i < positions.length; i += 1) {
        position += next() + 1
        positions[i] = position
      }
      hits.push({ document, field: head >> 3, positions })
    }
  }
  return hits
}
