/** One bit a row, 32 rows a number. */
export type Bits = Uint32Array

/** Every row of so many. */
export function toAllBits(size: number): Bits {
  const bits = new Uint32Array(Math.ceil(size / 32)).fill(0xffffffff)
  if (size % 32 > 0) bits[bits.length - 1] = 2 ** (size % 32) - 1
  return bits
}

export function toBits(rows: Iterable<number>, size: number): Bits {
  const bits = new Uint32Array(Math.ceil(size / 32))
  for (const row of rows) bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31))
  return bits
}

export function hasBit(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
}

/** The rows of a set, lowest first. */
export function listBits(bits: Bits): readonly number[] {
  const rows: number[] = []
  for (let i = 0; i < bits.length; i += 1) {
    for (let rest = bits[i] ?? 0; rest !== 0; rest &= rest - 1) rows.push(i * 32 + 31 - Math.clz32(rest & -rest))
  }
  return rows
}

/** Rows in any of the sets. */
export function uniteBits(sets: readonly Bits[], size: number): Bits {
  const all = new Uint32Array(Math.ceil(size / 32))
  for (const bits of sets) for (let i = 0; i < all.length; i += 1) all[i] = (all[i] ?? 0) | (bits[i] ?? 0)
  return all
}

/** Rows in both sets. */
export function meetBits(a: Bits, b: Bits): Bits {
  return a.map((value, i) => value & (b[i] ?? 0))
}

/** How many rows are in both sets. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0
  for (let i = 0; i < a.length; i += 1) count += countOnes((a[i] ?? 0) & (b[i] ?? 0))
  return count
}

export function countBits(bits: Bits): number {
  return countBoth(bits, bits)
}

/** The ones of a 32-bit number, added up pair by pair (Warren, Hacker's Delight, figure 5-2). */
function countOnes(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
