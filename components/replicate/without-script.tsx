import type { Card } from '../../lib/library/card'
import { formatCaseStudies } from '../../lib/library/format-count'
import { selectCards } from '../../lib/library/library-path'
import { toHref } from '../../lib/site'
import { approaches, approachIds } from '../../lib/vocabulary/approaches'

/** What can be had without JavaScript: the list below by how sure it is, and the approaches, each with its own side by side. */
export function WithoutScript({ cards }: { readonly cards: readonly Card[] }) {
  const used = approachIds.filter((id) => selectCards(cards, { approach: [id] }).length > 0)
  return (
    <div className="frame no-script replicate__without">
      <p className="notice">
        The questions and their ranking need JavaScript. The first programmes below stand in order of how sure they are; the{' '}
        <a href={toHref('/case-studies/')}>library</a> lists every one, and <a href={toHref('/about/matching/')}>the rule</a> can be worked
        by hand. Each approach shows its programmes side by side:
      </p>
      <ul className="replicate__approaches">
        {used.map((id) => (
          <li key={id}>
            <a href={toHref(`/approaches/${id}/`)}>{approaches[id].label}</a>{' '}
            <span className="quiet">{formatCaseStudies(selectCards(cards, { approach: [id] }).length)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
