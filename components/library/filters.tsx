import { type FocusEvent, type FormEvent, useEffect, useRef, useState } from 'react'
import { facets } from '../../lib/library/facets'
import type { Counts } from '../../lib/library/filter'
import { type Chosen, countChosen } from '../../lib/library/library-state'
import { toHref } from '../../lib/site'
import { Icon } from '../layout/icon'
import { FacetGroup } from './facet-group'
import type { Toggle } from './option'

type Props = {
  /** False until the page can answer: until then the boxes wait. */
  readonly alive: boolean
  readonly chosen: Chosen
  readonly counts: Counts
  readonly totals: Counts
  readonly found: number
  readonly onToggle: Toggle
  readonly onShow: () => void
  /** A pointer or a key goes down. */
  readonly onTouch: (event: { readonly target: EventTarget }) => void
}

/** The filters: a rail on wide screens, a disclosure above the results on small ones. A choice applies at once on both. */
export function Filters({ alive, chosen, counts, totals, found, onToggle, onShow, onTouch }: Props) {
  const disclosure = useRef<HTMLDetailsElement>(null)
  const number = countChosen(chosen)
  const { busy, handlers } = useBusy()

  // A browser that cannot show a closed disclosure's content by style gets it open on wide screens.
  useEffect(() => {
    const wide = window.matchMedia('(min-width: 64rem)').matches
    if (disclosure.current && wide && !CSS.supports('selector(::details-content)')) disclosure.current.open = true
  }, [])

  function show(event: FormEvent): void {
    event.preventDefault()
    if (disclosure.current) disclosure.current.open = false
    onShow()
  }

  return (
    <form
      className="filters"
      action={toHref('/case-studies/')}
      aria-label="Filters"
      onSubmit={show}
      onPointerDown={onTouch}
      onKeyDown={onTouch}
      {...handlers}
    >
      <details className="filters__disclosure" ref={disclosure}>
        <summary className="button button--quiet filters__button">
          <Icon name="filter" /> {number === 0 ? 'Filters' : `Filters (${number})`}
        </summary>
        <div className="filters__body">
          <p className="filters__rule">Any of the choices within a group, and every group together.</p>
          {facets.map((facet) => (
            <FacetGroup
              key={facet.param}
              facet={facet}
              chosen={chosen[facet.param]}
              counts={counts[facet.param]}
              totals={totals[facet.param]}
              alive={alive}
              busy={busy}
              onToggle={onToggle}
            />
          ))}
          <p className="filters__apply">
            <button className="button" type="submit">
              {found === 0 ? 'No results: see why' : `Show ${found === 1 ? '1 result' : `${found} results`}`}
            </button>
          </p>
        </div>
      </details>
    </form>
  )
}

/** Whether the reader's pointer or focus is within an element that takes these handlers. */
function useBusy() {
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  return {
    busy: pointed || focused,
    handlers: {
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => setPointed(false),
      onFocus: () => setFocused(true),
      onBlur: (event: FocusEvent<HTMLElement>) => setFocused(event.currentTarget.contains(event.relatedTarget)),
    },
  }
}
