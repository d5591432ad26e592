import type { ReactNode } from 'react'

type Props = {
  /** The day by which the record is to be reviewed, `2026-01-31`. */
  readonly next: string
  /** The day of the build. */
  readonly today: string
  readonly children: ReactNode
}

/**
 * What is said of a record past its next review. A page ages without being built again, so the words stand in every record,
 * hidden, and `lib/enhance/overdue.ts` shows them from the day after.
 */
export function Overdue({ next, today, children }: Props) {
  return (
    <span data-due={next} hidden={next >= today}>
      {children}
    </span>
  )
}
