/** The value at place `place` (from 0) if the numbers stood in descending order, without sorting them (Hoare's quickselect). Reorders `values`. */
export function findKth(values: Float64Array, place: number): number {
  let from = 0
  let to = values.length - 1
  while (from < to) {
    const pivot = values[(from + to) >> 1] ?? 0
    let left = from
    let right = to
    while (left <= right) {
      while ((values[left] ?? 0) > pivot) left += 1
      while ((values[right] ?? 0) < pivot) right -= 1
      if (left > right) break
      const moved = values[left] ?? 0
      values[left] = values[right] ?? 0
      values[right] = moved
      left += 1
      right -= 1
    }
    if (place <= right) to = right
    else if (place >= left) from = left
    else break
  }
  return values[place] ?? 0
}
