import type { Cell } from '../compare/cell'
import { type ComparisonRow, rowGroups } from '../compare/comparison-rows'
import type { CaseStudy } from '../content/case-study'
import { type FitFactorId, fitFactors } from './fit-factors'

/** What the record says to one question of a factor. */
export type FitRow = { readonly row: ComparisonRow; readonly cell: Cell }

/** Lines of a row that paper has room for, six factors on two pages. */
const onPaper = 2

/** Rows that only this page has; the others are those of the comparison. */
const ownRows: readonly ComparisonRow[] = [
  {
    id: 'materials',
    label: 'Guides and forms that exist',
    missing: 'No source read names any.',
    section: 'takes',
    most: 3,
    paper: onPaper,
    toLines: ({ materials }) => materials.map(({ text }) => ({ text })),
  },
  {
    id: 'fidelity',
    label: 'How it keeps to the model',
    missing: 'No source read says.',
    section: 'takes',
    most: 2,
    paper: onPaper,
    toLines: ({ fidelityPlanned, fidelityActual }) =>
      [fidelityPlanned, fidelityActual].flatMap((said) => (said ? [{ text: said.text }] : [])),
  },
]

const rows = new Map([...rowGroups.flatMap((group) => group.rows), ...ownRows].map((row) => [row.id, row]))

/** The programme's side of a factor, from its record. Throws for a row that does not exist: a slip in the table of factors. */
export function listFitRows(factor: FitFactorId, record: CaseStudy): readonly FitRow[] {
  return fitFactors[factor].rows.map((id) => {
    const row = rows.get(id)
    if (!row) throw new Error(`The factor "${factor}" names a row "${id}" that no comparison has.`)
    return { row: { ...row, paper: onPaper }, cell: { lines: row.toLines(record), missing: row.missing } }
  })
}
