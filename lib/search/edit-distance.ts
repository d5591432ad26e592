/** Whether two words differ by exactly one wrong, missing, extra or swapped letter. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEditApart(b, a)
  if (b.length - a.length > 1 || a === b) return false
  let start = 0
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1
  let end = 0
  while (end < a.length - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1
  const left = a.length - start - end
  if (b.length > a.length) return left === 0
  if (left === 1) return true
  return left === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}

/**
 * The fewest wrong, missing, extra or swapped letters between two words, each letter touched once (optimal string alignment,
 * after Damerau 1964); `most` + 1 stands for more than `most`.
 */
export function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [older, last] = [new Array<number>(b.length + 1).fill(0), Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const single = Math.min((last[j - 1] ?? 0) + same, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = swapped ? Math.min(single, (older[j - 2] ?? 0) + 1) : single
    }
    if (Math.min(...row) > most) return most + 1
    ;[older, last] = [last, row]
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}
