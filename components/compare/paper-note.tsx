import { screenRows } from '../../lib/compare/comparison-rows'
import { formatList, toLowerLabel } from '../../lib/library/format-list'
import { site } from '../../lib/site'

/** At the foot of a printed comparison: what paper has no room for, and where it is. */
export function PaperNote() {
  return (
    <p className="on-paper comparison__note">
      {site.name}. On paper some lines are left out, and the rows {formatList(screenRows.map(toLowerLabel))}. All of them, with sources:{' '}
      {typeof window === 'undefined' ? '' : window.location.href}
    </p>
  )
}
