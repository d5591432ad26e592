import type { ReactNode } from 'react'

// Laid out as blocks on a phone, where browsers forget that it is a table: the roles say so again.
const as = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

type TableProps = { readonly caption: string; readonly heads: readonly string[]; readonly id?: string; readonly children: ReactNode }

/** A table that becomes labelled blocks on a phone. */
export function StackingTable({ caption, heads, id, children }: TableProps) {
  return (
    <table className="outcomes wide" id={id} {...as.table}>
      <caption>{caption}</caption>
      <thead {...as.group}>
        <tr {...as.row}>
          {heads.map((head) => (
            <th key={head} scope="col" {...as.columnHead}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as.group}>{children}</tbody>
    </table>
  )
}

/** A row: its head, then `StackingCell`s. */
export function StackingRow({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }) {
  return (
    <tr {...as.row}>
      <th scope="row" {...as.rowHead}>
        {head}
      </th>
      {children}
    </tr>
  )
}

/** A cell; `label` is the head of its column, shown beside it on a phone. */
export function StackingCell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <td data-label={label} {...as.cell}>
      <div>{children}</div>
    </td>
  )
}
