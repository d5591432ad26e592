import { toHref } from '../../lib/site'
import { Icon } from '../layout/icon'

/** What to do where nothing is saved yet. */
export function NothingSaved() {
  return (
    <div className="no-results">
      <h2>Nothing is saved yet</h2>
      <p className="no-results__ways">
        Every case study has{' '}
        <span className="nowrap">
          <Icon name="save" /> Save
        </span>
        : in the <a href={toHref('/case-studies/')}>library</a> and on its own page. Saved ones stand here, in your order, with your notes.
      </p>
      <p>
        <a className="button" href={toHref('/case-studies/')}>
          Find case studies
        </a>
      </p>
    </div>
  )
}
