import { useCallback, useEffect, useRef, useState } from 'react'
import { part } from '../../lib/library/card-source'

/** Where a reader was in the list, kept in the entry of the browser's history. */
type Place = { readonly scroll: number; readonly shown: number }
/** Where an entry without a place was left: a browser goes there by itself. */
const start: Place = { scroll: 0, shown: part }

/** How much of the list is drawn, and where the reader is in it: Back brings both back. */
export function usePlace() {
  const [shown, setShown] = useState(part)
  const latest = useRef(shown)
  const wanted = useRef<number | undefined>(undefined)
  const held = useRef<{ readonly control: HTMLElement; readonly top: number } | undefined>(undefined)
  latest.current = shown

  const save = useCallback(() => {
    const place: Place = { scroll: window.scrollY, shown: latest.current }
    const { scroll, shown } = readPlace(window.history.state) ?? start
    if (place.scroll !== scroll || place.shown !== shown) window.history.replaceState({ ...window.history.state, place }, '')
  }, [])

  useEffect(() => {
    function restore(): void {
      const place = readPlace(window.history.state)
      if (!place) return
      setShown(place.shown)
      wanted.current = place.scroll
    }
    restore()
    window.addEventListener('popstate', restore)
    // Kept when a scroll has ended, there is nothing left to write when a choice wants its answer.
    window.addEventListener('scrollend', save)
    window.addEventListener('pagehide', save)
    return () => {
      window.removeEventListener('popstate', restore)
      window.removeEventListener('scrollend', save)
      window.removeEventListener('pagehide', save)
    }
  }, [save])

  return {
    shown,
    save,
    /** After every drawing. `settled`: the results stand, so the reader can be taken back to where they were. */
    keep: useCallback((settled: boolean) => {
      const { control, top } = held.current ?? {}
      held.current = undefined
      if (control?.isConnected && top !== undefined) window.scrollBy(0, control.getBoundingClientRect().top - top)
      if (!settled || wanted.current === undefined) return
      window.scrollTo(0, wanted.current)
      wanted.current = undefined
    }, []),
    /** What the reader has just used stays where it is on the screen, whatever comes or goes above it. */
    hold: useCallback((control: HTMLElement) => {
      held.current = { control, top: control.getBoundingClientRect().top }
    }, []),
    showMore: useCallback(() => setShown((count) => count + part), []),
    reset: useCallback(() => setShown(part), []),
  }
}

/** The place in a history entry; other parts of the state belong to Next. */
function readPlace(state: unknown): Place | undefined {
  const { place }: { readonly place?: unknown } = Object(state)
  const { scroll, shown }: { readonly scroll?: unknown; readonly shown?: unknown } = Object(place)
  return typeof scroll === 'number' && typeof shown === 'number' ? { scroll, shown } : undefined
}
