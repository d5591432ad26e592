import type { Card } from '../../lib/library/card'
import { formatCaseStudies } from '../../lib/library/format-count'
import { selectCards } from '../../lib/library/library-path'
import { toHref } from '../../lib/site'
import { type ApproachId, approaches } from '../../lib/vocabulary/approaches'

/** An approach without a case study says so, and offers its relations and the library. */
export function NoneYet({ related, cards }: { readonly related: readonly ApproachId[]; readonly cards: readonly Card[] }) {
  return (
    <div className="no-results">
      <p>
        <strong>No case study of this approach yet.</strong> That says nothing about whether areas do it, only about what this library has
        read.
      </p>
      <ul className="no-results__ways">
        {related.map((id) => (
          <li key={id}>
            <a href={toHref(`/approaches/${id}/`)}>{approaches[id].label}</a>:{' '}
            {formatCaseStudies(selectCards(cards, { approach: [id] }).length)}
          </li>
        ))}
        <li>
          <a href={toHref('/case-studies/')}>All {cards.length} case studies</a>
        </li>
        <li>
          <a href={toHref('/propose/')}>Propose one</a>
        </li>
      </ul>
    </div>
  )
}
