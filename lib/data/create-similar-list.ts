import type { CaseStudy } from '../content/case-study'
import { toRecordText } from '../match/record-text'
import { createSimilar, type Similar } from '../match/similar'
import { createTextIndex } from '../match/text-likeness'

/** For each of some records, the programmes to look at next, from all that a record says. The indexes are made once, when first asked. */
export function createSimilarList(records: readonly CaseStudy[]): (record: CaseStudy) => readonly Similar[] {
  let prepared: ((record: CaseStudy) => readonly Similar[]) | undefined
  return (record) => {
    prepared ??= prepare(records)
    return prepared(record)
  }
}

function prepare(records: readonly CaseStudy[]): (record: CaseStudy) => readonly Similar[] {
  const { toLikeness, listAlike } = createTextIndex(new Map(records.map((record) => [record.slug, toRecordText(record)])))
  return createSimilar(records, toLikeness, listAlike)
}
