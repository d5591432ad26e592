import { formatCaseStudies } from '../../lib/library/format-count'
import type { SharedList as Shared } from '../../lib/shortlist/shared-list'
import type { Shortlist } from '../../lib/shortlist/shortlist'

type Props = {
  readonly shared: Shared
  readonly mine: Shortlist
  readonly toTitle: (slug: string) => string
  readonly onDecide: (decision: 'replace' | 'merge' | undefined) => void
}

/** A list that came by link, and the question what to do with it. Nothing of one's own is touched before the answer. */
export function SharedList({ shared: { list, told }, mine, toTitle, onDecide }: Props) {
  if (list.length === 0) {
    return (
      <section className="shared" aria-labelledby="shared">
        <h2 id="shared">The link holds nothing that can be read</h2>
        <p>{told} Ask whoever sent it to copy the link again.</p>
        <button className="button button--quiet" type="button" onClick={() => onDecide(undefined)}>
          {mine.length > 0 ? 'Keep my list' : 'Close'}
        </button>
      </section>
    )
  }
  return (
    <section className="shared" aria-labelledby="shared">
      <h2 id="shared">Someone shared a list of {formatCaseStudies(list.length)} with you</h2>
      <ol className="shared__list">
        {list.map(({ slug, note }) => (
          <li key={slug}>
            {toTitle(slug)}
            {note !== '' && <q className="shared__note">{note}</q>}
          </li>
        ))}
      </ol>
      {told !== '' && <p>{told}</p>}
      <p>You have a list of {formatCaseStudies(mine.length)} already. What shall happen to it?</p>
      <div className="shared__choices">
        <button className="button" type="button" onClick={() => onDecide('merge')}>
          Add these to my list
        </button>
        <button className="button button--quiet" type="button" onClick={() => onDecide('replace')}>
          Replace my list
        </button>
        <button className="button button--quiet" type="button" onClick={() => onDecide(undefined)}>
          Keep only mine
        </button>
      </div>
    </section>
  )
}
