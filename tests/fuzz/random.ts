/** Seeded chance (Mulberry32): the same seed gives the same run. */
export function createRandom(seed: number) {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (most: number): number => Math.floor(next() * most)
  return { below, pick: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item } // never asked of an empty list
}
