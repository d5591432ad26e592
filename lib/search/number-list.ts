/** A list of whole numbers that grows: several times faster to fill than a plain array of unknown length. */
export type NumberList = {
  readonly push: (value: number) => void
  readonly size: () => number
  /** A copy of what was pushed. */
  readonly toArray: () => Int32Array
}

export function createNumberList(): NumberList {
  let values = new Int32Array(64)
  let size = 0
  return {
    push(value) {
      if (size === values.length) {
        const larger = new Int32Array(size * 2)
        larger.set(values)
        values = larger
      }
      values[size] = value
      size += 1
    },
    size: () => size,
    toArray: () => values.slice(0, size),
  }
}
