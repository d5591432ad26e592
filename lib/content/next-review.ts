/** The day by which a record read today is read again: a year on. Both are days such as `2026-01-31`. */
export function toNextReview(today: string): string {
  return `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`
}
