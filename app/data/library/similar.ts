import { caseStudies } from '../../../lib/content/case-studies'
import type { CaseStudy } from '../../../lib/content/case-study'
import { toRecordText } from '../../../lib/match/record-text'
import { createSimilar, type Similar } from '../../../lib/match/similar'
import { createTextIndex } from '../../../lib/match/text-likeness'

let prepared: ((caseStudy: CaseStudy) => readonly Similar[]) | undefined

/** The programmes to look at next, from all that a record says. The indexes are made once, when a page first asks. */
export function listSimilarTo(caseStudy: CaseStudy): readonly Similar[] {
  prepared ??= prepare()
  return prepared(caseStudy)
}

function prepare(): (caseStudy: CaseStudy) => readonly Similar[] {
  const { toLikeness, listAlike } = createTextIndex(new Map(caseStudies.map((record) => [record.slug, toRecordText(record)])))
  return createSimilar(caseStudies, toLikeness, listAlike)
}
