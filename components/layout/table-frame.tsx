import type { ReactNode } from 'react'

/** A wide table in a frame of its own that scrolls sideways, by keyboard too, while the page does not. */
export function TableFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reached by keyboard
    <section className="table-frame" aria-label={`${label}, scrolls sideways`} tabIndex={0}>
      {children}
    </section>
  )
}
