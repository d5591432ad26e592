import type { RefObject } from 'react'
import { type LibraryState, toUsualSort, type View, views } from '../../lib/library/library-state'
import { type Sort, sorts } from '../../lib/library/sorts'
import { Icon } from '../layout/icon'
import { type Go, StateLink } from './state-link'

type Props = {
  readonly alive: boolean
  readonly state: LibraryState
  readonly heading: string
  readonly headingRef: RefObject<HTMLHeadingElement | null>
  readonly go: Go
}

/** How many, in which order, shown how. */
export function ResultsHead({ alive, state, heading, headingRef, go }: Props) {
  return (
    <div className="results__head">
      <h2 className="results__count" id="count" tabIndex={-1} ref={headingRef}>
        {heading}
      </h2>
      <div className="results__controls">
        <SortSelect alive={alive} state={state} go={go} />
        <nav className="view-switch" aria-label="Show results as">
          <ul>
            {(Object.keys(views) as View[]).map((view) => (
              <li key={view}>
                <StateLink state={{ ...state, view }} go={go} current={state.view === view}>
                  <Icon name={view} /> {views[view]}
                </StateLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  )
}

/** Closest match is on offer only while something is asked. */
function SortSelect({ alive, state, go }: Pick<Props, 'alive' | 'state' | 'go'>) {
  const offered = (Object.keys(sorts) as Sort[]).filter((sort) => sort !== 'relevance' || state.q !== '')
  return (
    <div className="sort">
      <label htmlFor="sort">Sorted by</label>{' '}
      <select
        id="sort"
        name="sort"
        disabled={!alive}
        value={state.sort ?? toUsualSort(state.q)}
        onChange={(event) => go(withSort(state, event.currentTarget.value as Sort))}
      >
        {offered.map((sort) => (
          <option key={sort} value={sort}>
            {sorts[sort]}
          </option>
        ))}
      </select>
    </div>
  )
}

function withSort({ sort: _before, ...state }: LibraryState, sort: Sort): LibraryState {
  return sort === toUsualSort(state.q) ? state : { ...state, sort }
}
