import { useEffect, useRef } from 'react'
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
  readonly onToggle: Toggle
}

/** Below this width groups start closed, so that all their names are in reach. */
const small = '(max-width: 63.99rem)'

/** A group of filters behind its name. It opens when something in it is chosen; closing it is the reader's business. */
export function FacetGroup(props: FacetProps) {
  const { facet, chosen } = props
  const group = useRef<HTMLDetailsElement>(null)
  const kept = useKept(chosen)
  const hasChoice = chosen.length > 0

  useEffect(() => {
    if (group.current && window.matchMedia(small).matches) group.current.open = false
  }, [])
  useEffect(() => {
    if (group.current && hasChoice) group.current.open = true
  }, [hasChoice])

  return (
    <details className="facet" ref={group} open={facet.open ?? false}>
      <summary className="facet__legend">
        {facet.legend} {hasChoice && <span className="count">{chosen.length} chosen</span>}
      </summary>
      <fieldset>
        <legend className="vh">{facet.legend}</legend>
        {facet.param === 'area' ? (
          <>
            <AreaFilter {...props} kept={kept} />
            <FacetOptions {...props} kept={kept} terms={regionIds} plural="regions" typing />
          </>
        ) : (
          <FacetOptions {...props} kept={kept} terms={Object.keys(facet.terms)} />
        )}
      </fieldset>
    </details>
  )
}

/** What has been chosen since the page opened. */
function useKept(chosen: readonly string[]): ReadonlySet<string> {
  const kept = useRef(new Set<string>())
  for (const term of chosen) kept.current.add(term)
  return kept.current
}
