import type { CardTable } from '../../lib/library/card-table'
import { toCaseStudies } from '../../lib/library/describe-state'
import { formatPlace } from '../../lib/library/format-place'
import { countChosen, type LibraryState } from '../../lib/library/library-state'
import { listWaysOut } from '../../lib/library/no-results'
import type { Ranks } from '../../lib/library/results'
import { toHref } from '../../lib/site'
import { type Go, StateLink } from './state-link'
import type { Entries } from './use-entries'

type Props = {
  readonly table: CardTable
  /** What comes close. */
  readonly near: Entries
  readonly state: LibraryState
  readonly ranks?: Ranks | undefined
  readonly go: Go
}

/** Nothing found: which one thing to let go, what comes close, and how to add what is missing. */
export function NoResults({ table, near: { cards: near, status }, state, ranks, go }: Props) {
  const ways = listWaysOut(table, state, ranks)
  return (
    <section className="no-results" aria-labelledby="none">
      <h3 id="none">{toHeading(state)}</h3>
      {ways.length > 0 && (
        <ul className="no-results__ways">
          {ways.map(({ count, without, state: next }) => (
            <li key={without}>
              <StateLink state={next} go={go}>
                <strong>{toCaseStudies(count)}</strong> without {without}
              </StateLink>
            </li>
          ))}
        </ul>
      )}
      {status === 'ready' && near.length > 0 && <Near cards={near} />}
      <p className="no-results__end">
        Browse by <a href={toHref('/approaches/')}>approach</a> or <a href={toHref('/areas/')}>area</a>. Do you know of one?{' '}
        <a href={toHref('/propose/')}>Propose a case study</a>.
      </p>
    </section>
  )
}

function Near({ cards }: { readonly cards: Entries['cards'] }) {
  return (
    <>
      <p>Close by:</p>
      <ul className="no-results__near">
        {cards.map((card) => (
          <li key={card.slug}>
            <a href={toHref(`/case-studies/${card.slug}/`)}>{card.title}</a>, {formatPlace(card.areas)}
          </li>
        ))}
      </ul>
    </>
  )
}

function toHeading({ q, chosen }: LibraryState): string {
  if (q === '') return 'No case study matches every filter'
  return countChosen(chosen) === 0 ? `No case study matches “${q}”` : `No case study matches “${q}” and every filter`
}
