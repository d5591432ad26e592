import { toAppliedTags } from '../../lib/library/applied-tags'
import { emptyState, type LibraryState } from '../../lib/library/library-state'
import { Icon } from '../layout/icon'
import { type Go, StateLink } from './state-link'

type Props = { readonly state: LibraryState; readonly go: Go }

/** What is asked and chosen, as tags that read as a sentence; each takes itself away. */
export function Applied({ state, go }: Props) {
  const tags = toAppliedTags(state)
  if (tags.length === 0) return null
  return (
    <div className="applied">
      <h3 className="vh">Search and filters applied</h3>
      <ul className="applied__tags">
        {tags.map(({ key, joiner, legend, label, without }) => (
          <li key={key}>
            {joiner && <span className={`applied__${joiner}`}>{joiner}</span>}{' '}
            <StateLink className="tag" state={without} go={go}>
              <span className="vh">Remove </span>
              {legend && <span className="tag__group">{legend}:</span>} {label} <Icon name="close" />
            </StateLink>
          </li>
        ))}
      </ul>
      <StateLink className="applied__clear" state={{ ...emptyState, view: state.view }} go={go}>
        Clear all
      </StateLink>
    </div>
  )
}
