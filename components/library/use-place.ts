import { useCallback, useEffect, useRef, useState } from 'react'
import { part } from '../../lib/library/card-source'

/** Where a reader was in the list, kept in the entry of the browser's history. */
type Place = { readonly scroll: number; readonly shown: number }
/** Where an entry without a place was left: a browser goes there by itself. */
const start: Place = { scroll: 0, shown: part }

/** A control, and how far from the top of the window it stands, in pixels. */
type Held = { readonly control: Element; readonly top: number }

/** How much of the list is drawn, and where the reader is in it: Back brings both back. */
export function usePlace() {
  const [shown, setShown] = useState(part)
  const latest = useRef(shown)
  const wanted = useRef<number | undefined>(undefined)
  const touched = useRef<Held | undefined>(undefined)
  const held = useRef<Held | undefined>(undefined)
  /** How far the page is scrolled; undefined once it has moved, until somebody asks. */
  const scroll = useRef<number | undefined>(undefined)
  latest.current = shown

  const save = useCallback(() => {
    // Asking how far a page is scrolled lays it out: a choice does not wait for that where nothing moved.
    scroll.current ??= window.scrollY
    const place: Place = { scroll: scroll.current, shown: latest.current }
    const before = readPlace(window.history.state) ?? start
    if (place.scroll !== before.scroll || place.shown !== before.shown) window.history.replaceState({ ...window.history.state, place }, '')
  }, [])

  useEffect(() => {
    function restore(): void {
      const place = readPlace(window.history.state)
      if (!place) return
      setShown(place.shown)
      wanted.current = place.scroll
    }
    restore()
    function move(): void {
      scroll.current = undefined
      touched.current = undefined
    }
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('popstate', restore, { signal })
    window.addEventListener('scroll', move, { signal, passive: true })
    // Kept when a scroll has ended, there is nothing left to write when a choice wants its answer.
    window.addEventListener('scrollend', save, { signal })
    window.addEventListener('pagehide', save, { signal })
    return () => listening.abort()
  }, [save])

  return {
    shown,
    save,
    /** After every drawing. `settled`: the results stand, so the reader can be taken back to where they were. */
    keep: useCallback((settled: boolean) => {
      const before = held.current
      held.current = undefined
      const moved = before?.control.isConnected ? measure(before.control).top - before.top : 0
      if (moved !== 0) window.scrollBy(0, moved)
      if (!settled || wanted.current === undefined) return
      window.scrollTo(0, wanted.current)
      wanted.current = undefined
    }, []),
    /** What the reader has just used stays where it is on the screen, whatever comes or goes above it. */
    hold: useCallback((control: HTMLElement) => {
      held.current = touched.current?.control === control ? touched.current : measure(control)
      touched.current = undefined
    }, []),
    /** A reader presses a control. Where it and the page stand is known then for nothing; after the choice the page would be laid out for it. */
    touch: useCallback(
      ({ target }: { readonly target: EventTarget }) => {
        save()
        if (target instanceof Element) touched.current = measure(target.closest('label')?.control ?? target)
      },
      [save],
    ),
    showMore: useCallback(() => setShown((count) => count + part), []),
    reset: useCallback(() => setShown(part), []),
  }
}

function measure(control: Element): Held {
  return { control, top: control.getBoundingClientRect().top }
}

/** The place in a history entry; other parts of the state belong to Next. */
function readPlace(state: unknown): Place | undefined {
  const { place }: { readonly place?: unknown } = Object(state)
  const { scroll, shown }: { readonly scroll?: unknown; readonly shown?: unknown } = Object(place)
  return typeof scroll === 'number' && typeof shown === 'number' ? { scroll, shown } : undefined
}
