import type { Card } from '../../lib/library/card'
import { formatList } from '../../lib/library/format-list'
import { toHref } from '../../lib/site'
import { areas } from '../../lib/vocabulary/areas'
import { MiniMap } from '../map/mini-map'
import { StepVerdict } from '../marks/verdict'

/** A founding case study: the marigold tile walks from plate to plate. */
export function Plate({ card }: { readonly card: Card }) {
  return (
    <li className="plate">
      <MiniMap areas={card.areas} className="plate__map" />
      <p className="plate__place">{formatList(card.areas.map((id) => areas[id].label))}</p>
      <h3 className="plate__title">
        <a href={toHref(`/case-studies/${card.slug}/`)}>{card.title}</a>
      </h3>
      <p className="plate__text">{card.summary}</p>
      <p>
        <StepVerdict step={card.evidenceStep} />
      </p>
    </li>
  )
}
