import type { CaseStudy } from '../content/case-study'
import { formatDate } from '../library/format-date'
import { site, toUrl } from '../site'

/** How to cite a record in one line: who, title, the date of its last review, address. */
export function formatCitation({ title, slug, review }: Pick<CaseStudy, 'title' | 'slug' | 'review'>): string {
  return `${site.name}, “${title}”, ${formatDate(review.reviewed)}, ${toUrl(`/case-studies/${slug}/`)}`
}
