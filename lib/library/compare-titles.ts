let collator: Intl.Collator | undefined

/**
 * Which of two titles comes first for an English reader, numbers by their size. The collator is made when it is first asked for:
 * to make one costs 10 ms of processor, and pages come alive without it.
 */
export function compareTitles(a: string, b: string): number {
  collator ??= new Intl.Collator('en-GB', { numeric: true })
  return collator.compare(a, b)
}
