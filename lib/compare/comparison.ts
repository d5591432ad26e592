import type { CaseStudy } from '../content/case-study'
import type { Cell, Line } from './cell'
import { type ComparisonRow, rowGroups } from './comparison-rows'

/** A row with one cell a case study, in the order of the columns. `same`: all say exactly the same. */
export type ComparedRow = ComparisonRow & { readonly cells: readonly Cell[]; readonly same: boolean }
export type ComparedGroup = { readonly id: string; readonly label: string; readonly rows: readonly ComparedRow[] }

/** What is said where a case study has nothing but what all have. */
export const nothingOfItsOwn = 'Nothing beyond what all share.'

/** Every row of a comparison. */
export function toComparison(records: readonly CaseStudy[]): readonly ComparedGroup[] {
  return rowGroups.map(({ id, label, rows }) => ({ id, label, rows: rows.map((row) => toComparedRow(row, records)) }))
}

/** The rows in which the case studies differ; of terms in a list, only those which not all share. With fewer than two, everything. */
export function keepDifferences(groups: readonly ComparedGroup[]): readonly ComparedGroup[] {
  if ((groups[0]?.rows[0]?.cells.length ?? 0) < 2) return groups
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ same }) => !same).map(setSharedAside) }))
    .filter(({ rows }) => rows.length > 0)
}

/** The labels of the rows that are the same in all, in order. */
export function listSame(groups: readonly ComparedGroup[]): readonly string[] {
  return groups.flatMap(({ rows }) => rows.filter(({ same, cells }) => same && cells.length > 1).map(({ label }) => label))
}

function toComparedRow(row: ComparisonRow, records: readonly CaseStudy[]): ComparedRow {
  const cells = records.map((record) => ({ lines: row.toLines(record), missing: row.missing }))
  return { ...row, cells, same: cells.length > 1 && cells.every(({ lines }) => toKey(row, lines) === toKey(row, cells[0]?.lines ?? [])) }
}

/** Terms of a list are the same in any order. */
function toKey({ terms }: ComparisonRow, lines: readonly Line[]): string {
  const texts = lines.map((line) => JSON.stringify(line))
  return (terms ? texts.sort() : texts).join('\n')
}

function setSharedAside(row: ComparedRow): ComparedRow {
  if (!row.terms) return row
  const isShared = ({ text }: Line) => row.cells.every(({ lines }) => lines.some((line) => line.text === text))
  return {
    ...row,
    cells: row.cells.map(({ lines, missing }) => {
      const own = lines.filter((line) => !isShared(line))
      return { lines: own, missing: lines.length > 0 ? nothingOfItsOwn : missing }
    }),
  }
}
