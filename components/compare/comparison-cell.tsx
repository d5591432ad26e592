import type { Cell, Line } from '../../lib/compare/cell'
import type { ComparisonRow } from '../../lib/compare/comparison-rows'
import { toHref } from '../../lib/site'
import { DirectionMark } from '../marks/direction-mark'
import { EvidenceMark } from '../marks/evidence-mark'
import { BasisMark } from '../record/basis-mark'

type Props = {
  readonly cell: Cell
  readonly row: ComparisonRow
  readonly slug: string
  readonly title: string
}

/** What one case study says in a row: the first lines, the rest folded away; and the way to the sources of a figure. */
export function ComparisonCell({ cell: { lines, missing }, row: { most, paper, section, terms, names, label }, slug, title }: Props) {
  if (lines.length === 0) return <span className="unknown">{missing}</span>
  if (terms) return lines.map(({ text }) => text).join('; ')
  const rest = lines.slice(most)
  return (
    <>
      <Lines lines={lines.slice(0, most)} paper={paper} offPaper={lines.length - paper} names={names} />
      {rest.length > 0 && (
        <details className="comparison__rest">
          <summary>
            {rest.length} more
            <span className="vh">
              : {label}, {title}
            </span>
          </summary>
          <Lines lines={rest} paper={0} offPaper={0} />
        </details>
      )}
      {sourced.has(section) && (
        <p className="comparison__sources">
          <a href={toHref(`/case-studies/${slug}/#${section}`)}>
            Sources
            <span className="vh">
              {' '}
              of {label}, {title}
            </span>
          </a>
        </p>
      )}
    </>
  )
}

/** Where a cell holds figures, its sources are one action away. */
const sourced: ReadonlySet<string> = new Set(['measured', 'money'])

type LinesProps = {
  readonly lines: readonly Line[]
  /** How many of them there is room for on paper, and how many are left out there. */
  readonly paper: number
  readonly offPaper: number
  readonly names?: true | undefined
}

function Lines({ lines, paper, offPaper, names }: LinesProps) {
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
