import type { CaseStudy } from '../content/case-study'
import { caseStudyFolder } from '../content/case-study-folder'
import type { CollectionEntry } from '../content/collection-rules'

/** A published record as the rules between records read it. */
export function toKnownRecord({ slug, title, adaptedFrom, adaptedBy, relatedTo }: CaseStudy): CollectionEntry {
  return { file: `${caseStudyFolder}/${slug}.mdx`, slug, frontMatter: { title, adaptedFrom, adaptedBy, relatedTo }, body: '' }
}
