import type { CaseStudy } from '../content/case-study'
import { bodyHeadings } from '../content/case-study-schema'
import { readSynonyms } from '../content/read-synonyms'
import { toSearchCollection } from '../library/search-documents'
import { writeIndex } from '../search/write-index'
import type { DataFile } from './data-file'

/** The search index: its head, which answers the first letters and says where the rest is, and the rest under its version. */
export function listSearchFiles(records: readonly CaseStudy[]): readonly DataFile[] {
  const { head, files } = writeIndex(toSearchCollection(records, readSynonyms(), bodyHeadings))
  return [
    { path: 'data/search/index.json', write: () => JSON.stringify(head) },
    ...[...files].map(([name, text]) => ({ path: `data/search/${head.version}/${name}.txt`, write: () => text })),
  ]
}
