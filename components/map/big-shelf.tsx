import type { Card } from '../../lib/library/card'
import { toHref } from '../../lib/site'
import { evidenceSteps, toBands } from '../../lib/vocabulary/evidence'

/** More uprights than this stand too thin to carry their titles. */
const most = 7

/** The shelf of a page, large: each upright a link to its case study, with its words. A plain list on phones. */
export function BigShelf({ cards, label }: { readonly cards: readonly Card[]; readonly label: string }) {
  if (cards.length === 0 || cards.length > most) return null
  return (
    <nav className="big-shelf" aria-label={label}>
      <ol>
        {cards.map(({ slug, title, evidenceStep }) => (
          <li key={slug}>
            <a href={toHref(`/case-studies/${slug}/`)}>
              <span className="big-shelf__spine" data-step={toBands(evidenceStep)} aria-hidden="true" />
              <span className="big-shelf__label">
                <span className="big-shelf__title">{title}</span>{' '}
                <span className="big-shelf__step">{evidenceSteps[evidenceStep].label}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
