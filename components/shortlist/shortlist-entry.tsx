import { formatPlace } from '../../lib/library/format-place'
import type { Listed } from '../../lib/shortlist/listed-card'
import { longestNote } from '../../lib/shortlist/shortlist'
import { toHref } from '../../lib/site'
import { approaches } from '../../lib/vocabulary/approaches'
import { Icon } from '../layout/icon'
import { DirectionVerdict, StepVerdict } from '../marks/verdict'

export type EntryActions = {
  readonly onMove: (slug: string, by: -1 | 1) => void
  readonly onRemove: (slug: string) => void
  readonly onNote: (slug: string, note: string) => void
}

type Props = EntryActions & { readonly item: Listed; readonly place: number; readonly count: number }

/** One saved case study: what it is, the reader's note, and its place in the list. */
export function ShortlistEntry({ item: { slug, note, card }, place, count, onMove, onRemove, onNote }: Props) {
  const title = card?.title ?? slug
  return (
    <li className="shortlist-entry">
      <div className="shortlist-entry__main">
        {card ? <SavedCard card={card} /> : <GoneCard slug={slug} />}
        <label className="label" htmlFor={`note-${slug}`}>
          My note<span className="vh"> on {title}</span>
        </label>
        <textarea
          id={`note-${slug}`}
          className="shortlist-entry__note"
          rows={2}
          maxLength={longestNote}
          value={note}
          onChange={(event) => onNote(slug, event.target.value)}
        />
        {note !== '' && <p className="on-paper shortlist-entry__note-text">{note}</p>}
      </div>
      <div className="shortlist-entry__actions">
        <MoveButton slug={slug} title={title} by={-1} off={place === 1} onMove={onMove} />
        <MoveButton slug={slug} title={title} by={1} off={place === count} onMove={onMove} />
        <button className="action" type="button" onClick={() => onRemove(slug)}>
          <Icon name="close" /> Remove<span className="vh"> {title}</span>
        </button>
      </div>
    </li>
  )
}

function SavedCard({ card }: { readonly card: NonNullable<Listed['card']> }) {
  const [main] = card.approaches
  return (
    <>
      <p className="entry__place">
        {formatPlace(card.areas)} {main && <span className="quiet">· {approaches[main].label}</span>}
      </p>
      <h3 className="entry__title">
        <a href={toHref(`/case-studies/${card.slug}/`)}>{card.title}</a>
      </h3>
      <p className="entry__verdicts">
        <StepVerdict step={card.evidenceStep} /> <DirectionVerdict direction={card.direction} />
      </p>
    </>
  )
}

function GoneCard({ slug }: { readonly slug: string }) {
  return (
    <>
      <h3 className="entry__title">{slug}</h3>
      <p className="shortlist-entry__gone">
        <span className="unknown">No longer in the library.</span> Your note is still here.
      </p>
    </>
  )
}

type MoveProps = Pick<EntryActions, 'onMove'> & {
  readonly slug: string
  readonly title: string
  readonly by: -1 | 1
  readonly off: boolean
}

/** Stays reachable at the end of the way, or the keyboard would lose its place. */
function MoveButton({ slug, title, by, off, onMove }: MoveProps) {
  const way = by < 0 ? 'up' : 'down'
  return (
    <button id={`${way}-${slug}`} className="action" type="button" aria-disabled={off} onClick={() => !off && onMove(slug, by)}>
      <Icon name={way} /> Move {way}
      <span className="vh"> {title}</span>
    </button>
  )
}
