import { useId } from 'react'
import type { CompareState } from '../../lib/compare/compare-state'
import { formatList, toLowerLabel } from '../../lib/library/format-list'
import { CopyAction } from '../layout/copy-action'
import { Icon } from '../layout/icon'

type Props = {
  readonly state: CompareState
  readonly go: (state: CompareState) => void
  /** The labels of the rows that are the same in all. */
  readonly same: readonly string[]
  /** How many rows are shown. */
  readonly rows: number
}

/** What can be done with a comparison: leave out what is the same, pass it on, print it. */
export function CompareTools({ state, go, same, rows }: Props) {
  const id = useId()
  const { onlyDifferences } = state
  return (
    <div className="compare-tools">
      <div className="option">
        <input
          id={id}
          type="checkbox"
          checked={onlyDifferences}
          onChange={() => go({ ...state, onlyDifferences: !onlyDifferences })}
          disabled={state.ids.length < 2}
        />
        <label htmlFor={id}>Only what differs</label>
      </div>
      <p className="compare-tools__same" role="status">
        {onlyDifferences && state.ids.length > 1 && toSame(same, rows)}
      </p>
      <div className="compare-tools__actions">
        <CopyAction />
        <button className="action" type="button" onClick={() => window.print()}>
          <Icon name="print" /> Print
        </button>
      </div>
    </div>
  )
}

function toSame(same: readonly string[], rows: number): string {
  const shown = `${rows} rows differ.`
  return same.length === 0
    ? `${shown} None is the same in all.`
    : `${shown} The same in all, and left out: ${formatList(same.map(toLowerLabel))}.`
}
