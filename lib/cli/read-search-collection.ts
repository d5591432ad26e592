import { bodyHeadings } from '../content/case-study-schema'
import { readCaseStudies } from '../content/read-case-studies'
import { readSynonyms } from '../content/read-synonyms'
import { toSearchCollection } from '../library/search-documents'
import type { Collection } from '../search/search-document'

/** The records as the browser's index has them: ordered by title, like `lib/content/case-studies.ts`. */
export function readSearchCollection(): Collection {
  const records = [...readCaseStudies()].sort((a, b) => a.title.localeCompare(b.title, 'en-GB'))
  return toSearchCollection(records, readSynonyms(), bodyHeadings)
}
