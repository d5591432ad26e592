import type { ReactNode } from 'react'

/**
 * Entries that can be saved. Until the page is `alive` none can: one attribute says so for every button, where drawing each
 * of them anew would hold up the reader's first click.
 */
export function LiveEntries({ alive, children }: { readonly alive: boolean; readonly children: ReactNode }) {
  return (
    <fieldset role="none" disabled={!alive}>
      <ol className="entries">{children}</ol>
    </fieldset>
  )
}
