import type { EntryCard } from '../../lib/library/card-table'
import { formatPlace } from '../../lib/library/format-place'
import { toHref } from '../../lib/site'
import { DirectionVerdict, StepVerdict } from '../marks/verdict'

/** The results as rows, for comparing at a glance. Scrolls sideways in its frame; the first column stays. */
export function ResultsTable({ cards }: { readonly cards: readonly EntryCard[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label="Table of results, scrolls sideways">
      <table className="grid-table">
        <thead>
          <tr>
            <th scope="col">Case study</th>
            <th scope="col">Area</th>
            <th scope="col">For</th>
            <th scope="col">Cost</th>
            <th scope="col">How sure</th>
            <th scope="col">Which way</th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <Row key={card.slug} card={card} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ card }: { readonly card: EntryCard }) {
  return (
    <tr>
      <th scope="row">
        <a href={toHref(`/case-studies/${card.slug}/`)}>{card.title}</a>
      </th>
      <td>{formatPlace(card.areas)}</td>
      <td>{card.forWhom}</td>
      <td>{card.cost ?? <span className="unknown">not found</span>}</td>
      <td>
        <StepVerdict step={card.evidenceStep} />
      </td>
      <td>
        <DirectionVerdict direction={card.direction} />
      </td>
    </tr>
  )
}
