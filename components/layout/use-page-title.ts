import { useEffect } from 'react'
import { site } from '../../lib/site'

/**
 * The title of the page says what it holds; `false` leaves it as it is. Next writes its own once more after the page has
 * come alive: ours stays.
 */
export function usePageTitle(text: string | false): void {
  useEffect(() => {
    if (!text) return
    const title = `${text} – ${site.name}`
    function keep(): void {
      if (document.title !== title) document.title = title
    }
    keep()
    const observer = new MutationObserver(keep)
    observer.observe(document.head, { subtree: true, childList: true, characterData: true })
    return () => observer.disconnect()
  }, [text])
}
