import { formatPoints } from '../../lib/match/criteria'
import type { Match, Scored } from '../../lib/match/rank'
import { toHref } from '../../lib/site'
import { CompareLink } from '../compare/compare-link'
import { FitLink } from '../fit/fit-link'
import { Entry } from '../library/entry'
import { BasisMark } from '../record/basis-mark'
import { SaveButton } from '../shortlist/save-button'

/** A programme on the list: the entry of the library, why it is here, what does not fit, what it asks of the area. */
export function MatchItem({ match }: { readonly match: Match }) {
  const { profile, fits, misses, inPlace } = match
  const { slug, title } = profile
  return (
    <Entry
      card={profile}
      actions={
        <>
          <SaveButton slug={slug} title={title} /> <CompareLink slug={slug} title={title} /> <FitLink slug={slug} title={title} />
        </>
      }
    >
      <div className="match">
        <Reasons head="Why it fits" title={title} reasons={fits} none="Nothing you asked for points to it yet." />
        <Reasons head="What does not fit" title={title} reasons={misses} none="Nothing found among your answers." />
        <div className="match__part match__part--first">
          <h4>
            Have in place first<span className="vh">: {title}</span>
          </h4>
          <ul>
            {inPlace.map(({ text, basis }) => (
              <li key={text}>
                {text} {basis && <BasisMark basis={basis} />}
              </li>
            ))}
            {inPlace.length === 0 && <li className="unknown">No source read says.</li>}
          </ul>
        </div>
        <Working match={match} />
      </div>
    </Entry>
  )
}

type ReasonsProps = { readonly head: string; readonly title: string; readonly reasons: readonly string[]; readonly none: string }

function Reasons({ head, title, reasons, none }: ReasonsProps) {
  return (
    <div className="match__part">
      <h4>
        {head}
        <span className="vh">: {title}</span>
      </h4>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {reasons.length === 0 && <li className="quiet">{none}</li>}
      </ul>
    </div>
  )
}

/** How its place on the list came about, for those who want to check it. */
function Working({ match: { points, of, scored, profile } }: { readonly match: Match }) {
  return (
    <details className="match__working">
      <summary>
        {formatPoints(points)} of {of} points<span className="vh"> for {profile.title}</span>: how they came about
      </summary>
      <ul>
        {scored.map((line) => (
          <li key={line.criterion.id}>{toLine(line)}</li>
        ))}
      </ul>
      <p>
        <a href={toHref('/about/matching/')}>The whole rule</a>
      </p>
    </details>
  )
}

function toLine({ criterion: { label, weight }, points }: Scored): string {
  return `${label}: ${formatPoints(points)} of ${weight}`
}
