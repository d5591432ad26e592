import { useCallback, useEffect, useRef, useState } from 'react'
import type { Change, Shortlist } from '../../lib/shortlist/shortlist'
import type { Told } from './told-notice'

/** What a reader does to the list by hand, each told, and what takes something away with a way back. */
export function useEdit(list: Shortlist, change: (change: Change) => void, toTitle: (slug: string) => string) {
  const [told, setTold] = useState<Told | undefined>(undefined)
  const focus = useRef<string | undefined>(undefined)

  // The list has been drawn in its new order: what was used keeps the keyboard.
  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus()
    focus.current = undefined
  })

  const undoWith = useCallback(
    (back: Change, text: string, then?: string) => () => {
      change(back)
      setTold({ text })
      focus.current = then
    },
    [change],
  )
  function move(slug: string, by: -1 | 1): void {
    change({ kind: 'move', slug, by })
    setTold({ text: `${toTitle(slug)} is now number ${list.findIndex((item) => item.slug === slug) + 1 + by} of ${list.length}.` })
    focus.current = `${by < 0 ? 'up' : 'down'}-${slug}`
  }
  function remove(slug: string): void {
    const at = list.findIndex((item) => item.slug === slug)
    const note = list[at]?.note ?? ''
    change({ kind: 'remove', slug })
    setTold({
      text: `${toTitle(slug)} is taken off the list.`,
      undo: undoWith({ kind: 'add', slug, note, at }, `${toTitle(slug)} is back.`, `note-${slug}`),
    })
  }
  function replaced(text: string, by: Change): void {
    change(by)
    setTold({ text, undo: undoWith({ kind: 'replace', list }, 'The list is as it was.') })
  }
  const note = (slug: string, text: string) => change({ kind: 'note', slug, note: text })
  return { told, setTold, move, remove, replaced, note }
}
