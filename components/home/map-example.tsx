import type { Card } from '../../lib/library/card'
import { formatCaseStudies } from '../../lib/library/format-count'
import { toSurest } from '../../lib/library/shelves'
import { toHref } from '../../lib/site'
import { evidenceSteps } from '../../lib/vocabulary/evidence'

type Props = { readonly area: string; readonly cards: readonly Card[] }

/** One tile read aloud, off the coast beside it. Nothing while the area has no case study. */
export function MapExample({ area, cards }: Props) {
  const [first] = cards
  const surest = toSurest(cards)
  if (!first || !surest) return null
  return (
    <p className="example">
      <strong>For example, {area}:</strong> {formatCaseStudies(cards.length)}, surest {evidenceSteps[surest].label}.{' '}
      <a href={toHref(`/case-studies/${first.slug}/`)}>Read about {first.title}</a>
    </p>
  )
}
