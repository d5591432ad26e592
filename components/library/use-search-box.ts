import { useCallback, useEffect, useRef } from 'react'
import { toAsked, toQuery } from '../../lib/library/library-state'
import { type ChangeState, readState } from './use-library-address'

/** A short pause after a letter, in milliseconds, before the list follows. */
const pause = 180

/** The search box and the address, in step: typing replaces the address after a pause; Back and the tags write into the box. */
export function useSearchBox(change: ChangeState) {
  const box = useRef<HTMLInputElement>(null)
  const timer = useRef<number | undefined>(undefined)

  const flush = useCallback(() => {
    if (timer.current === undefined) return
    window.clearTimeout(timer.current)
    timer.current = undefined
    change((state) => toAsked(state, toQuery(box.current?.value ?? '')), 'replace')
  }, [change])

  const type = useCallback(() => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(flush, pause)
  }, [flush])

  const submit = useCallback(() => {
    type()
    flush()
  }, [type, flush])

  /** Takes over what the address says, unless the box says the same. */
  const sync = useCallback(() => {
    window.clearTimeout(timer.current)
    timer.current = undefined
    const { q } = readState()
    if (box.current && toQuery(box.current.value) !== q) box.current.value = q
  }, [])

  useEffect(() => {
    const typedEarly = box.current && document.activeElement === box.current && toQuery(box.current.value) !== ''
    if (typedEarly) submit()
    else sync()
    window.addEventListener('popstate', sync)
    return () => {
      window.removeEventListener('popstate', sync)
      window.clearTimeout(timer.current)
    }
  }, [submit, sync])

  return { box, type, submit, flush, sync }
}
