import { bodyHeadings } from './case-study-schema'

/** A section of the record's page: the id of its heading, and its words. */
export type RecordSection = { readonly id: string; readonly label: string }

const after: readonly RecordSection[] = [
  { id: 'takes', label: 'What it takes' },
  { id: 'measured', label: 'What was measured' },
  { id: 'lessons', label: 'Challenges and lessons' },
  { id: 'ask', label: 'Ask the area about' },
  { id: 'similar', label: 'Similar programmes' },
  { id: 'sources', label: 'Sources' },
  { id: 'record', label: 'This record' },
]

/** The sections of a record in page order: the headings its body has, then those every record has. */
export function listRecordSections(body: string): readonly RecordSection[] {
  const written = new Set([...body.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading?.trim()))
  const told = Object.entries(bodyHeadings).flatMap(([label, id]) => (written.has(label) ? [{ id, label }] : []))
  return [...told, ...after]
}
