import type { RecordProps } from './record-view'
import { SourceRefs } from './source-refs'
import { StackingCell, StackingRow, StackingTable } from './stacking-table'

const heads = ['Amount', 'What it covers', 'Period'] as const

/** Money as published, each sum with what it covers and when; or that no source gives any. */
export function MoneyTable({ caseStudy: { money }, citations }: RecordProps) {
  if (money.length === 0) return <NoMoney />
  return (
    <StackingTable caption="Money, as published" heads={heads} id="money">
      {money.map(({ amount, covers, period, source }, index) => (
        <StackingRow key={`${amount} ${covers}`} head={<span className="outcomes__figure">{amount}</span>}>
          <StackingCell label="What it covers">
            {covers}
            <SourceRefs ids={source} at={`cite-money-${index + 1}`} citations={citations} />
          </StackingCell>
          <StackingCell label="Period">{period ?? <span className="unknown">not stated</span>}</StackingCell>
        </StackingRow>
      ))}
    </StackingTable>
  )
}

function NoMoney() {
  return (
    <>
      <h3 className="subhead wide" id="money">
        Money
      </h3>
      <p>
        <span className="unknown">No source read gives a sum.</span> It is one of the things to <a href="#ask">ask the area about</a>.
      </p>
    </>
  )
}
