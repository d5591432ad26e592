import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { CaseStudy } from '../../lib/content/case-study'

/** Writes records as the content files an author would have written: `SLUG.mdx` each, accepted by the check. */
export function writeContent(folder: string, records: readonly CaseStudy[]): void {
  mkdirSync(folder, { recursive: true })
  for (const record of records) writeFileSync(join(folder, `${record.slug}.mdx`), formatContentFile(record))
}

function formatContentFile(record: CaseStudy): string {
  const { slug, body, regions, nations, evidenceStep, processEvaluated, selfEvaluated, ...written } = record
  const unknowns = written.unknowns.map((unknown) => ({ ...unknown, source: ['S1'] }))
  const frontMatter = { ...written, summarySource: ['S1'], unknowns, direction: { ...written.direction, source: ['S1'] } }
  const yaml = stringify(frontMatter, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })
  return `---\n${yaml}---\n\n${toSourced(body)}\n`
}

/** Every sentence carries the one source, for any may hold a figure; signs that Markdown or MDX would read are left out. */
function toSourced(body: string): string {
  return body.replace(/[<>{}_`\\|]/g, '').replace(/[.!?]["”’)]*(?=\s|$)/g, (end) => `${end}[^S1]`)
}
