import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Facet, FacetParam } from '../../lib/library/facets'
import { regionIds } from '../../lib/vocabulary/regions'
import { AreaFilter } from './area-filter'
import { FacetOptions } from './facet-options'
import type { Toggle } from './option'

export type FacetProps = {
  readonly facet: Facet<FacetParam>
  readonly chosen: readonly string[]
  readonly counts: ReadonlyMap<string, number>
  readonly totals: ReadonlyMap<string, number>
  readonly alive: boolean
  /** Whether the reader's pointer or focus is among the filters. */
  readonly busy: boolean
  readonly onToggle: Toggle
}

/** Below this width groups start closed, so that all their names are in reach. */
const small = '(max-width: 63.99rem)'

/** A group of filters behind its name. It opens when something in it is chosen; closing it is the reader's business. */
export function FacetGroup(props: FacetProps) {
  const { facet, chosen } = props
  const group = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(facet.open ?? false)
  const choices = useRef<FacetProps>(undefined)
  const hasChoice = chosen.length > 0
  // What is behind a closed name is drawn when it opens: of the hundred counts a choice changes few are seen.
  if (open) choices.current = props

  const set = useCallback((next: boolean) => {
    if (group.current) group.current.open = next
    setOpen(next)
  }, [])
  // A reader may have opened it before the page came alive. Told once all is drawn: told within that, React would run every
  // effect of the page in the same task.
  useEffect(() => set(group.current?.open === true && !window.matchMedia(small).matches), [set])
  useLayoutEffect(() => {
    if (hasChoice) set(true)
  }, [hasChoice, set])

  return (
    <details className="facet" ref={group} open={facet.open ?? false} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {/* Drawn by the click that opens it: the browser tells of the opening when it may have been seen. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control, which a key clicks too */}
      <summary className="facet__legend" onClick={() => setOpen(true)}>
        {facet.legend} {hasChoice && <span className="count">{chosen.length} chosen</span>}
      </summary>
      {choices.current && <Choices {...choices.current} />}
    </details>
  )
}

const Choices = memo(function Choices(props: FacetProps) {
  const { facet, chosen } = props
  const staying = useStaying(chosen, props.counts, props.busy)
  return (
    <fieldset disabled={!props.alive}>
      <legend className="vh">{facet.legend}</legend>
      {facet.param === 'area' ? (
        <>
          <AreaFilter {...props} staying={staying} />
          <FacetOptions {...props} staying={staying} terms={regionIds} plural="regions" typing />
        </>
      ) : (
        <FacetOptions {...props} staying={staying} terms={Object.keys(facet.terms)} />
      )}
    </fieldset>
  )
})

/**
 * The options that must not vanish now: the chosen ones, and while the reader is at the filters every option that has
 * been there since, or the boxes would move under the pointer. With the reader gone, empty options go too.
 */
function useStaying(chosen: readonly string[], counts: ReadonlyMap<string, number>, busy: boolean): ReadonlySet<string> {
  const staying = useRef(new Set<string>())
  if (!busy) staying.current = new Set()
  for (const term of [...chosen, ...(busy ? counts.keys() : [])]) staying.current.add(term)
  return staying.current
}
