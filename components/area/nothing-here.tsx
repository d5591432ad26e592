import type { AreaPlace } from '../../lib/library/area-place'
import type { Card } from '../../lib/library/card'
import { formatCaseStudies, toSentence } from '../../lib/library/format-count'
import { selectCards, toLibraryPath } from '../../lib/library/library-path'
import { toHref } from '../../lib/site'
import { regions } from '../../lib/vocabulary/regions'

/** A place without a case study says so, and offers what lies nearest. */
export function NothingHere({ place, cards }: { readonly place: AreaPlace; readonly cards: readonly Card[] }) {
  const { label, kind, near, region } = place
  const nextDoor = selectCards(cards, { area: near })
  const around = selectCards(cards, { area: [region] })
  return (
    <div className="no-results">
      <p>
        <strong>The library has no case study from {label} yet.</strong> That says nothing about what is done there, only about what this
        library has read.
      </p>
      <ul className="no-results__ways">
        {nextDoor.length > 0 && (
          <li>
            <a href={toHref(toLibraryPath({ area: near }))}>
              {toSentence(formatCaseStudies(nextDoor.length))} from the areas that share a border
            </a>
          </li>
        )}
        {kind === 'area' && around.length > 0 && (
          <li>
            <a href={toHref(`/areas/${region}/`)}>
              {toSentence(formatCaseStudies(around.length))} from the region, {regions[region]}
            </a>
          </li>
        )}
        <li>
          <a href={toHref('/case-studies/')}>All {cards.length} case studies</a>
        </li>
        <li>
          <a href={toHref('/propose/')}>Propose one from {label}</a>
        </li>
      </ul>
    </div>
  )
}
