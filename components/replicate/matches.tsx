import { type RefObject, useState } from 'react'
import { toComparePath } from '../../lib/compare/compare-state'
import { part } from '../../lib/library/card-source'
import { formatNumber } from '../../lib/library/format-count'
import type { Match } from '../../lib/match/rank'
import { toHref } from '../../lib/site'
import { Icon } from '../layout/icon'
import { MatchItem } from './match-item'

type Props = {
  readonly matches: readonly Match[]
  readonly total: number
  readonly asked: boolean
  readonly headingRef: RefObject<HTMLHeadingElement | null>
}

/** More are folded away: the best come first. */
const few = 6
const compared = 3
/** Up to so many come all at once; of more, part after part. */
const mostAtOnce = 60

/** The programmes in order, with the way to set the first of them side by side. */
export function Matches({ matches, total, asked, headingRef }: Props) {
  const [shown, setShown] = useState(few)
  const next = matches.length <= mostAtOnce ? matches.length : shown + part
  const top = matches.slice(0, compared)
  return (
    <>
      <div className="results__head">
        <h2 className="results__count" id="matches" tabIndex={-1} ref={headingRef}>
          {toHeading(matches.length, total, asked)}
        </h2>
        {top.length > 1 && (
          <p>
            <a className="button" href={toHref(toComparePath(top.map(({ profile }) => profile.slug)))}>
              <Icon name="compare" /> Compare the top {formatNumber(top.length)}
            </a>
          </p>
        )}
      </div>
      <p className="replicate__rule">
        {asked ? 'Best fit first, by ' : 'Nothing answered yet: surest evidence first, by '}
        <a href={toHref('/about/matching/')}>one rule for all</a>. Points order the list; they do not say that a programme works.
      </p>
      <ol className="entries">
        {matches.slice(0, shown).map((match) => (
          <MatchItem key={match.profile.slug} match={match} />
        ))}
      </ol>
      {matches.length > shown && (
        <p className="results__more">
          <button className="button button--quiet" type="button" onClick={() => setShown(next)}>
            {next >= matches.length ? `Show all ${matches.length} programmes` : `Show ${part} more of ${matches.length} programmes`}
          </button>
        </p>
      )}
    </>
  )
}

function toHeading(found: number, total: number, asked: boolean): string {
  return asked ? `${found} of ${total} programmes` : `${total} programmes`
}
