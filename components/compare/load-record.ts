import type { CaseStudy } from '../../lib/content/case-study'
import { toHref } from '../../lib/site'
import { createLoadOnce } from '../layout/load-once'

/** The whole record of a case study, by its slug. Rejects when it cannot be had. */
export const loadRecord = createLoadOnce(fetchRecord)

async function fetchRecord(slug: string): Promise<CaseStudy> {
  const response = await fetch(toHref(`/case-studies/${slug}/record.json`))
  const record: unknown = response.ok ? await response.json() : undefined
  if (!isRecord(record, slug)) throw new Error(`The record of “${slug}” could not be loaded.`)
  return record
}

/** The file is our own, of the same build, and checked there against the schema: its name is enough. */
function isRecord(value: unknown, slug: string): value is CaseStudy {
  return typeof value === 'object' && value !== null && 'slug' in value && value.slug === slug && 'evidenceStep' in value
}
