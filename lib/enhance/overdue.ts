/** Shows what is said of a record past its next review, from the day after. `today` is a day in the reader's own time. */
export function enhanceOverdue(root: ParentNode, today: Date = new Date()): void {
  // Sweden writes dates as 2026-01-31: the one form that sorts, in the reader's time zone.
  const day = today.toLocaleDateString('sv-SE')
  for (const element of root.querySelectorAll<HTMLElement>('[data-due]')) element.hidden = (element.dataset.due ?? '') >= day
}
