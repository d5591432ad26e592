import { stringify } from 'csv-stringify/sync'
import type { CaseStudy } from '../../content/case-study'
import { columns } from './columns'

/**
 * The records as a table: RFC 4180 with a byte order mark, without which a spreadsheet misreads `£` and `’`. A cell that
 * a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection"): text of ours is never code.
 */
export function formatCaseStudiesCsv(records: readonly CaseStudy[]): string {
  return stringify(
    records.map((record) => columns.map(({ value }) => value(record))),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: String },
    },
  )
}
