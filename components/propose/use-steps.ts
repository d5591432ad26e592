import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { FormModel } from '../../lib/propose/form-field'
import { lastStep } from '../../lib/propose/form-steps'
import { usePageTitle } from '../layout/use-page-title'

/** The address of the finished page, beside those of the steps. */
export const previewStep = 'preview'

/** The steps, the one the address asks for (`#sources`), and the way to another; Back returns. */
export function useSteps(model: FormModel) {
  const steps = useMemo(() => [...model.steps.map(({ id, title }) => ({ id, title })), lastStep], [model])
  const hash = useSyncExternalStore(subscribe, readHash, () => '')
  const current = lastKnown(hash, [...steps.map(({ id }) => id), previewStep])
  const go = useCallback((step: string) => {
    if (window.location.hash !== `#${step}`) window.location.hash = step
  }, [])
  const title = steps.find(({ id }) => id === current)?.title
  usePageTitle(title === undefined ? 'Preview of a case study' : `${title}: propose a case study`)
  return { steps, current, go, headingRef: useHeadingFocus(current) }
}

let last: string | undefined

/** In the preview, links to a source change the hash too: the step then stays what it was. */
function lastKnown(hash: string, steps: readonly string[]): string {
  if (steps.includes(hash)) last = hash
  else if (hash === '') last = undefined
  return last ?? steps[0] ?? ''
}

function readHash(): string {
  return window.location.hash.slice(1)
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** Whoever goes to another step is led to its heading; not on arriving at the page. */
function useHeadingFocus(current: string) {
  const headingRef = useRef<HTMLHeadingElement>(null)
  const before = useRef(current)
  useEffect(() => {
    if (before.current === current) return
    before.current = current
    headingRef.current?.focus()
    headingRef.current?.scrollIntoView()
  }, [current])
  return headingRef
}
