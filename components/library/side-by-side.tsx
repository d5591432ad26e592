import type { Card } from '../../lib/library/card'
import { formatList } from '../../lib/library/format-list'
import { toHref } from '../../lib/site'
import { areas } from '../../lib/vocabulary/areas'
import { settings } from '../../lib/vocabulary/settings'
import { TableFrame } from '../layout/table-frame'
import { DirectionVerdict, StepVerdict } from '../marks/verdict'
import { AllInLibrary, mostListed } from './all-in-library'

type Props = {
  readonly cards: readonly Card[]
  readonly label: string
  /** Where the library shows all of them. */
  readonly path: string
}

/** Case studies side by side: who for, setting, evidence, direction, cost as published. The first of many, with the way to all. */
export function SideBySide({ cards, label, path }: Props) {
  return (
    <>
      <Rows cards={cards.slice(0, mostListed)} label={label} />
      <AllInLibrary count={cards.length} path={path} />
    </>
  )
}

function Rows({ cards, label }: Omit<Props, 'path'>) {
  return (
    <TableFrame label={label}>
      <table className="grid-table">
        <thead>
          <tr>
            {['Case study', 'Area', 'Who for', 'Setting', 'How sure', 'Which way', 'Cost as published'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <Row key={card.slug} card={card} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

function Row({ card }: { readonly card: Card }) {
  return (
    <tr>
      <th scope="row">
        <a href={toHref(`/case-studies/${card.slug}/`)}>{card.title}</a>
      </th>
      <td>{card.areas.length > 3 ? `${card.areas.length} areas` : formatList(card.areas.map((id) => areas[id].label))}</td>
      <td>{card.forWhom}</td>
      <td>{formatList(card.settings.map((id) => settings[id]))}</td>
      <td>
        <StepVerdict step={card.evidenceStep} />
      </td>
      <td>
        <DirectionVerdict direction={card.direction} />
      </td>
      <td>{card.cost ?? <span className="unknown">not found</span>}</td>
    </tr>
  )
}
