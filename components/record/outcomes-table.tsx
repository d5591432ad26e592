import type { Outcome } from '../../lib/content/case-study-schema'
import type { Citations } from '../../lib/content/citations'
import { CopyButton } from '../layout/copy-button'
import { DirectionVerdict } from '../marks/verdict'
import type { RecordProps } from './record-view'
import { SourceRefs } from './source-refs'
import { StackingCell, StackingRow, StackingTable } from './stacking-table'

const heads = ['What', 'Result', 'Compared with', 'Measured by'] as const

type Props = RecordProps & {
  /** What "copy" takes of each outcome. */
  readonly figureTexts: readonly string[]
}

/** A figure never stands without what it is compared with and who measured it. */
export function OutcomesTable({ caseStudy: { outcomes }, citations, figureTexts }: Props) {
  if (outcomes.length === 0) {
    return (
      <p>
        <span className="unknown">No source read gives a figure for what happened.</span>
      </p>
    )
  }
  return (
    <StackingTable caption="Outcomes, each with what it is compared with" heads={heads}>
      {outcomes.map((outcome, index) => (
        <OutcomeRow
          key={`${outcome.measure} ${outcome.figure} ${outcome.period}`}
          outcome={outcome}
          text={figureTexts[index]}
          at={`cite-outcome-${index + 1}`}
          citations={citations}
        />
      ))}
    </StackingTable>
  )
}

type RowProps = { readonly outcome: Outcome; readonly text: string | undefined; readonly at: string; readonly citations: Citations }

function OutcomeRow({ outcome, text, at, citations }: RowProps) {
  const { measure, period, figure, direction, comparedWith, note, measuredBy, source } = outcome
  return (
    <StackingRow head={<WhatAndWhen measure={measure} period={period} />}>
      <StackingCell label="Result">
        <span className="outcomes__figure">{figure}</span> {direction !== 'not-measured' && <DirectionVerdict direction={direction} />}
      </StackingCell>
      <StackingCell label="Compared with">
        {comparedWith ?? <span className="unknown">nothing: a count</span>}
        {note && <p className="outcomes__note">{note}</p>}
      </StackingCell>
      <StackingCell label="Measured by">
        {measuredBy}
        <SourceRefs ids={source} at={at} citations={citations} />
        {text && <CopyButton text={text} label="Copy with source" what={`${measure}, ${figure}`} said="Figure copied, with its source." />}
      </StackingCell>
    </StackingRow>
  )
}

function WhatAndWhen({ measure, period }: Pick<Outcome, 'measure' | 'period'>) {
  return (
    <>
      {measure} {period && <span className="outcomes__when">{period}</span>}
    </>
  )
}
