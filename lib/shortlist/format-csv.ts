import { formatDate } from '../library/format-date'
import { formatList } from '../library/format-list'
import { toUrl } from '../site'
import { approaches } from '../vocabulary/approaches'
import { areas } from '../vocabulary/areas'
import { directions, evidenceSteps } from '../vocabulary/evidence'
import { settings } from '../vocabulary/settings'
import { statuses } from '../vocabulary/statuses'
import type { Listed } from './listed-card'

type Column = { readonly name: string; readonly toCell: (listed: Listed, index: number) => string }

const columns: readonly Column[] = [
  { name: 'Place in the list', toCell: (_, index) => String(index + 1) },
  { name: 'Case study', toCell: ({ card, slug }) => card?.title ?? `${slug} (no longer in the library)` },
  { name: 'My note', toCell: ({ note }) => note },
  { name: 'Summary', toCell: ({ card }) => card?.summary ?? '' },
  { name: 'Police force areas', toCell: ({ card }) => formatList(card?.areas.map((id) => areas[id].label) ?? []) },
  { name: 'Approaches', toCell: ({ card }) => (card?.approaches.map((id) => approaches[id].label) ?? []).join('; ') },
  { name: 'Setting', toCell: ({ card }) => (card?.settings.map((id) => settings[id]) ?? []).join('; ') },
  { name: 'For whom', toCell: ({ card }) => card?.forWhom ?? '' },
  { name: 'Cost as published', toCell: ({ card }) => (card ? (card.cost ?? 'not found') : '') },
  { name: 'How sure', toCell: ({ card }) => (card ? evidenceSteps[card.evidenceStep].label : '') },
  { name: 'Which way', toCell: ({ card }) => (card ? directions[card.direction] : '') },
  {
    name: 'Does it run',
    toCell: ({ card }) => (card ? `${statuses[card.status.state]}, as of ${formatDate(card.status.asOf)}` : ''),
  },
  { name: 'Reviewed', toCell: ({ card }) => card?.reviewed ?? '' },
  { name: 'Address', toCell: ({ card, slug }) => (card ? toUrl(`/case-studies/${slug}/`) : '') },
]

/**
 * The shortlist as a table: RFC 4180, with a byte order mark, without which a spreadsheet misreads `£` and `’`. A cell that
 * a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection"): a note may come by link.
 */
export function formatShortlistCsv(listed: readonly Listed[]): string {
  const rows = [columns.map(({ name }) => name), ...listed.map((item, index) => columns.map(({ toCell }) => toCell(item, index)))]
  return `\ufeff${rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')}`
}

function formatCell(text: string): string {
  const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
