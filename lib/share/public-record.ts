import type { CaseStudy } from '../content/case-study'
import { site, toUrl } from '../site'
import { formatCitation } from './citation'

/** A record as it is published for machines: everything the page says, and where it comes from. */
export type PublicRecord = CaseStudy & {
  readonly $schema: string
  readonly address: string
  readonly licence: { readonly name: string; readonly address: string }
  readonly citation: string
}

/** The whole record with its address, licence and citation. `/data/case-study.schema.json` describes every field. */
export function toPublicRecord(caseStudy: CaseStudy): PublicRecord {
  return {
    $schema: toUrl('/data/case-study.schema.json'),
    address: toUrl(`/case-studies/${caseStudy.slug}/`),
    licence: { name: site.licence.name, address: site.licence.address },
    citation: formatCitation(caseStudy),
    ...caseStudy,
  }
}
