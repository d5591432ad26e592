import type { ReactNode } from 'react'
import type { EntryCard } from '../../lib/library/card-table'
import { formatDate } from '../../lib/library/format-date'
import { formatPlace } from '../../lib/library/format-place'
import type { SearchResult } from '../../lib/search/search-response'
import { toHref } from '../../lib/site'
import { approaches } from '../../lib/vocabulary/approaches'
import { statuses } from '../../lib/vocabulary/statuses'
import { MiniMap } from '../map/mini-map'
import { DirectionVerdict, StepVerdict } from '../marks/verdict'
import { MarkedText } from './marked-text'
import { Match } from './match'

type Props = {
  readonly card: EntryCard
  /** Why search found it: marks in the title, and the passage. */
  readonly marked?: SearchResult | undefined
  readonly actions?: ReactNode
  /** More about it, below all. */
  readonly children?: ReactNode
  /** Without the map, on the page of its own area. */
  readonly plain?: boolean
}

/** One case study in a list. An `<li>`: stands in an `<ol className="entries">`. */
export function Entry({ card, marked, actions, plain = false, children }: Props) {
  const [main] = card.approaches
  return (
    <li className={plain ? 'entry entry--plain' : 'entry'}>
      {!plain && <MiniMap areas={card.areas} className="entry__map" />}
      <div className="entry__main">
        <p className="entry__place">
          {formatPlace(card.areas)} {main && <span className="quiet">· {approaches[main].label}</span>}
        </p>
        <h3 className="entry__title">
          <a href={toHref(`/case-studies/${card.slug}/`)}>{marked?.title.length ? <MarkedText segments={marked.title} /> : card.title}</a>
        </h3>
        <p className="entry__summary">{card.summary}</p>
        {marked && <Match slug={card.slug} result={marked} summary={card.summary} />}
        <p className="entry__verdicts">
          <StepVerdict step={card.evidenceStep} /> <DirectionVerdict direction={card.direction} />
        </p>
      </div>
      <EntryFacts card={card} />
      {actions && <p className="entry__actions">{actions}</p>}
      {children}
    </li>
  )
}

/** For whom, at what cost, whether it runs. */
function EntryFacts({ card }: { readonly card: EntryCard }) {
  return (
    <dl className="entry__facts">
      <div>
        <dt>For</dt>
        <dd>{card.forWhom}</dd>
      </div>
      <div>
        <dt>Cost</dt>
        <dd>{card.cost ?? <span className="unknown">not found</span>}</dd>
      </div>
      <div>
        <dt>Status</dt>
        <dd>{toStatusLine(card)}</dd>
      </div>
    </dl>
  )
}

/** "Running, June 2025"; "Not known since June 2025". */
export function toStatusLine({ status }: Pick<EntryCard, 'status'>): string {
  const when = formatDate(status.asOf)
  return status.state === 'unknown' ? `${statuses.unknown} since ${when}` : `${statuses[status.state]}, ${when}`
}
