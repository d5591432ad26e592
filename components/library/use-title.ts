import { useEffect } from 'react'
import { toPageTitle } from '../../lib/library/describe-state'
import { site } from '../../lib/site'
import type { LibraryView } from './use-library'

/** The title of the page says what the list holds. Next writes its own once more after the page has come alive: ours stays. */
export function useTitle({ state, found, searching, tableStatus }: LibraryView): void {
  const isKnown = tableStatus === 'ready' && !searching
  useEffect(() => {
    if (!isKnown) return
    const title = `${toPageTitle(state, found)} – ${site.name}`
    function keep(): void {
      if (document.title !== title) document.title = title
    }
    keep()
    const observer = new MutationObserver(keep)
    observer.observe(document.head, { subtree: true, childList: true, characterData: true })
    return () => observer.disconnect()
  }, [state, found, isKnown])
}
