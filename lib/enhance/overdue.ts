/** Shows what is said of a record past its next review, from the day after. `today` is a day in the reader's own time. */
export function enhanceOverdue(root: ParentNode, today: Date = new Date()): void {
  // Moved by its distance from Greenwich, the reader's time is written as Greenwich's: asking for a locale costs a slow processor 50 ms.
  const day = new Date(today.getTime() - today.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
  for (const element of root.querySelectorAll<HTMLElement>('[data-due]')) element.hidden = (element.dataset.due ?? '') >= day
}
