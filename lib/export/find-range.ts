/** The part of a body that a Range header asks for; `none` for the whole, `outside` for what the body does not hold. */
export type Range = 'none' | 'outside' | { readonly start: number; readonly end: number }

/** Reads one range (RFC 9110, 14.1.2). Several at once, and other units, may be answered with the whole, and are. */
export function findRange(header: string | undefined, size: number): Range {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return 'none'
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return 'none'
  return start > end ? 'outside' : { start, end }
}
