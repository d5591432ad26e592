import type { CaseStudy } from '../content/case-study'
import { site, toUrl } from '../site'
import { approaches } from '../vocabulary/approaches'

/**
 * The `citation_…` tags of a record. With them Zotero saves a Report with title, institution, date and address, and
 * Google Scholar reads the same. Names: the mapping in Zotero's "Embedded Metadata" translator. No `citation_author`:
 * both would read the name of the library as a person's.
 */
export function toCitationMeta({ slug, title, summary, approaches: chosen, review }: CaseStudy): Readonly<Record<string, string>> {
  return {
    citation_title: title,
    citation_technical_report_institution: site.name,
    citation_publication_date: review.reviewed.replaceAll('-', '/'),
    citation_public_url: toUrl(`/case-studies/${slug}/`),
    citation_abstract: summary,
    citation_language: site.locale,
    citation_keywords: chosen.map((id) => approaches[id].label).join('; '),
  }
}
