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
