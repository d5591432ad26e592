import { readFileSync } from 'node:fs'
import type { CaseStudy } from '../../content/case-study'

/** Which state of the data this is: the version of the library and the day of its newest review or change. */
export type Release = { readonly version: string; readonly date: string; readonly first: string }

/** The release of some records. Throws when `package.json` names no version. Read at build: the browser never sees it. */
export function toRelease(records: readonly Pick<CaseStudy, 'review'>[], readFile = () => readFileSync('package.json', 'utf8')): Release {
  const { version } = JSON.parse(readFile()) as { readonly version?: unknown } // a file of our own
  if (typeof version !== 'string') throw new Error('package.json names no version.')
  const days = records.flatMap(({ review }) => [review.reviewed, ...review.changes.map(({ date }) => date)]).sort()
  const published = records.map(({ review }) => review.published).sort()
  return { version, date: days.at(-1) ?? '1970-01-01', first: published[0] ?? '1970-01-01' }
}
