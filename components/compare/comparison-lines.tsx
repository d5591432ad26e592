import type { Line } from '../../lib/compare/cell'
import { DirectionMark } from '../marks/direction-mark'
import { EvidenceMark } from '../marks/evidence-mark'
import { BasisMark } from '../record/basis-mark'

type LinesProps = {
  readonly lines: readonly Line[]
  /** How many of them there is room for on paper, and how many are left out there. */
  readonly paper: number
  readonly offPaper: number
  readonly names?: true | undefined
}

/** The lines of a cell: one as it is, several as a list. What paper has no room for is counted there instead. */
export function ComparisonLines({ lines, paper, offPaper, names }: LinesProps) {
  const [first] = lines
  if (lines.length === 1 && first) return <LineText line={first} />
  return (
    <ul className={names ? 'comparison__lines comparison__lines--names' : 'comparison__lines'}>
      {lines.map((line, index) => (
        <li key={`${line.lead} ${line.text}`} className={index < paper ? undefined : 'off-paper'}>
          <LineText line={line} />
          {offPaper > 0 && index === paper - 1 && <span className="on-paper comparison__off"> + {offPaper} more in the record</span>}
        </li>
      ))}
    </ul>
  )
}

function LineText({ line: { lead, text, step, direction, basis } }: { readonly line: Line }) {
  return (
    <>
      {lead && (
        <>
          <strong className={step || direction ? 'verdict comparison__lead' : 'comparison__lead'}>
            {step && <EvidenceMark step={step} />}
            {direction && <DirectionMark direction={direction} />} {lead}
          </strong>{' '}
        </>
      )}
      {text}
      {basis === 'reading' && (
        <>
          {' '}
          <BasisMark basis={basis} />
        </>
      )}
    </>
  )
}
