import type { Cell } from '../../lib/compare/cell'
import type { ComparisonRow } from '../../lib/compare/comparison-rows'
import { toHref } from '../../lib/site'
import { ComparisonLines } from './comparison-lines'

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
      <ComparisonLines lines={lines.slice(0, most)} paper={paper} offPaper={lines.length - paper} names={names} />
      {rest.length > 0 && (
        <details className="comparison__rest">
          <summary>
            {rest.length} more
            <span className="vh">
              : {label}, {title}
            </span>
          </summary>
          <ComparisonLines lines={rest} paper={0} offPaper={0} />
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
