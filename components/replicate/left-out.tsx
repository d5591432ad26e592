import type { Constraint } from '../../lib/match/constraints'
import type { MatchProfile } from '../../lib/match/profile'
import type { Ranking } from '../../lib/match/rank'
import { toHref } from '../../lib/site'

type Props = { readonly ranking: Ranking; readonly onLift: (constraint: Constraint) => void }

/** What is not on the list, why, and the way to bring it back. Nothing where nothing is left out. */
export function LeftOut({ ranking: { excluded, excludedCount, aside }, onLift }: Props) {
  if (excludedCount === 0 && aside.length === 0) return null
  return (
    <section className="left-out" aria-labelledby="left-out">
      <h2 id="left-out">Not on the list</h2>
      {excludedCount > 0 && (
        <>
          <p>{toSum(excludedCount, excluded.length)}</p>
          <ul className="left-out__list">
            {excluded.map(({ constraint, profiles }) => (
              <li key={`${constraint.param}-${constraint.term}`}>
                <Named profiles={profiles} words={profiles.length === 1 ? constraint.one : constraint.many} />
                <button className="action" type="button" onClick={() => onLift(constraint)}>
                  Allow this <span className="vh">({constraint.one})</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {aside.length > 0 && <Named profiles={aside} words={aside.length === 1 ? needs.one : needs.many} />}
    </section>
  )
}

const needs = {
  one: 'meets none of what you named: violence, people, ages, places',
  many: 'meet none of what you named: violence, people, ages, places',
}

function toSum(count: number, reasons: number): string {
  const out = count === 1 ? '1 programme is left out by what you cannot do' : `${count} programmes are left out by what you cannot do`
  return reasons > 1 && count > 1 ? `${out}. One can stand under several reasons.` : `${out}.`
}

/** So many are named; the number says the rest. */
const mostNamed = 100

/** A number with its words, and the names behind it. */
function Named({ profiles, words }: { readonly profiles: readonly MatchProfile[]; readonly words: string }) {
  return (
    <details className="left-out__names">
      <summary>
        {profiles.length} {words}
      </summary>
      <ul>
        {profiles.slice(0, mostNamed).map(({ slug, title }) => (
          <li key={slug}>
            <a href={toHref(`/case-studies/${slug}/`)}>{title}</a>
          </li>
        ))}
        {profiles.length > mostNamed && <li>and {profiles.length - mostNamed} more</li>}
      </ul>
    </details>
  )
}
