import { caseStudies } from '../../../lib/content/case-studies'
import { bodyHeadings } from '../../../lib/content/case-study-schema'
import { readSynonyms } from '../../../lib/content/read-synonyms'
import { toSearchCollection } from '../../../lib/library/search-documents'
import { writeIndex } from '../../../lib/search/write-index'

/** The search index of the records, written once a build. */
export const searchFiles = writeIndex(toSearchCollection(caseStudies, readSynonyms(), bodyHeadings))
