import type { ReactNode } from 'react'
import type { ComparedGroup, ComparedRow } from '../../lib/compare/comparison'
import { ComparisonCell } from './comparison-cell'

/** A column: a case study, and what stands under its title. */
export type Column = { readonly slug: string; readonly title: string; readonly head: ReactNode }

type Props = { readonly caption: string; readonly columns: readonly Column[]; readonly groups: readonly ComparedGroup[] }

// Laid out as blocks on narrow screens, where browsers forget that it is a table: the roles say so again.
const as = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader', scope: 'col' },
  groupHead: { role: 'rowheader', scope: 'rowgroup' },
  rowHead: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const

/** Case studies as columns, questions as rows in groups; on narrow screens each cell is a block with the name of its case study. */
export function ComparisonTable({ caption, columns, groups }: Props) {
  return (
    <table className={`comparison comparison--${columns.length}`} {...as.table}>
      <caption className="vh">{caption}</caption>
      <thead {...as.group}>
        <tr {...as.row}>
          <th {...as.columnHead} className="comparison__corner">
            <span className="vh">Question</span>
          </th>
          {columns.map(({ slug, head }) => (
            <th key={slug} {...as.columnHead}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ id, label, rows }) => (
        <tbody key={id} {...as.group}>
          <tr className="comparison__group" {...as.row}>
            <th {...as.groupHead} colSpan={columns.length + 1}>
              {label}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ row, columns }: { readonly row: ComparedRow; readonly columns: readonly Column[] }) {
  return (
    <tr className={row.paper === 0 ? 'off-paper' : undefined} {...as.row}>
      <th {...as.rowHead}>{row.label}</th>
      {columns.map(({ slug, title }, index) => {
        const cell = row.cells[index]
        return (
          <td key={slug} data-label={title} {...as.cell}>
            {cell && <ComparisonCell cell={cell} row={row} slug={slug} title={title} />}
          </td>
        )
      })}
    </tr>
  )
}
