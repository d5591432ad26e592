import type { CaseStudy } from '../../lib/content/case-study'
import type { Citations } from '../../lib/content/citations'

/** What every part of a record's page needs: the record, and the numbers of its sources. */
export type RecordProps = { readonly caseStudy: CaseStudy; readonly citations: Citations }
