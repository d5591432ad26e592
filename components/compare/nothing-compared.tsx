import type { CompareState } from '../../lib/compare/compare-state'
import type { Suggestion } from '../../lib/compare/suggestions'
import { toHref } from '../../lib/site'
import { CompareStateLink } from './compare-state-link'

type Props = { readonly suggestions: readonly Suggestion[]; readonly state: CompareState; readonly go: (state: CompareState) => void }

/** What to do where nothing is chosen yet: comparisons one action away. */
export function NothingCompared({ suggestions, state, go }: Props) {
  return (
    <section className="compare-start" aria-labelledby="suggestions">
      <h2 id="suggestions">Or start with one of these</h2>
      <ul className="compare-start__list">
        {suggestions.map(({ ids, label, titles }) => (
          <li key={label}>
            <CompareStateLink state={{ ...state, ids }} go={go}>
              {label}
            </CompareStateLink>
            <span className="quiet"> {titles.join('; ')}</span>
          </li>
        ))}
      </ul>
      <p>
        Every entry of the <a href={toHref('/case-studies/')}>library</a> and every record has “Compare” too; your{' '}
        <a href={toHref('/shortlist/')}>shortlist</a> opens here with one action.
      </p>
    </section>
  )
}
