import { formatDate } from '../library/format-date'
import { formatList } from '../library/format-list'
import { site, toUrl } from '../site'
import { approaches } from '../vocabulary/approaches'
import { areas } from '../vocabulary/areas'
import { directions, evidenceSteps } from '../vocabulary/evidence'
import { statuses } from '../vocabulary/statuses'
import type { Listed } from './listed-card'

/** The shortlist as Markdown, to paste into a paper: each programme with its address, what is known of it, and the note. */
export function formatShortlistMarkdown(listed: readonly Listed[], today: string): string {
  const items = listed.map(formatItem).join('\n')
  return `## Shortlist: programmes to prevent serious violence\n\n${items}\nFrom the ${site.name}, ${toUrl('/')}, ${formatDate(today)}.\n`
}

function formatItem({ slug, note, card }: Listed, index: number): string {
  if (!card) return `${index + 1}. ${slug}: no longer in the library\n${formatNote(note)}`
  const [main] = card.approaches
  const facts = [
    `Where: ${formatList(card.areas.map((id) => areas[id].label))}`,
    ...(main ? [`Approach: ${approaches[main].label}`] : []),
    `For whom: ${card.forWhom}`,
    `How sure: ${evidenceSteps[card.evidenceStep].label} (${evidenceSteps[card.evidenceStep].meaning})`,
    `Which way: ${directions[card.direction]}`,
    `Cost as published: ${card.cost ?? 'not found'}`,
    `Does it run: ${statuses[card.status.state]}, as of ${formatDate(card.status.asOf)}`,
  ]
  const head = `${index + 1}. **[${escapeMarkdown(card.title)}](${toUrl(`/case-studies/${slug}/`)})**`
  return `${head}\n\n   ${escapeMarkdown(card.summary)}\n\n${facts.map((fact) => `   - ${escapeMarkdown(fact)}\n`).join('')}${formatNote(note)}`
}

/** As a quotation: it is the reader's word, not the library's. */
function formatNote(note: string): string {
  const text = note.trim()
  if (text === '') return ''
  return `\n${text
    .split('\n')
    .map((line) => `   > ${escapeMarkdown(line)}`.trimEnd())
    .join('\n')}\n`
}

/** Signs that Markdown would read as its own. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*\d*)([-+.)])(?=\s)/, '$1\\$2')
}
