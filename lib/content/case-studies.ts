import 'server-only'
import { allCaseStudyDocuments } from 'contentlayer/generated'
import { type CaseStudy, toCaseStudy } from './case-study'
import { caseStudySchema } from './case-study-schema'

/** Every record, by title; contentlayer's output parsed by zod, which has the last word. */
export const caseStudies: readonly CaseStudy[] = allCaseStudyDocuments
  .map(({ _id, _raw, type: _type, body, ...frontMatter }) =>
    toCaseStudy(caseStudySchema.parse(frontMatter), toSlug(_raw.flattenedPath), body.raw),
  )
  .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'))

const bySlug = new Map(caseStudies.map((record) => [record.slug, record]))
const codeBySlug = new Map(allCaseStudyDocuments.map(({ _raw, body }) => [toSlug(_raw.flattenedPath), body.code]))

/** The record of a slug. Throws for a slug without a record. */
export function getCaseStudy(slug: string): CaseStudy {
  const caseStudy = bySlug.get(slug)
  if (!caseStudy) throw new Error(`No case study "${slug}".`)
  return caseStudy
}

/** The compiled body of a record, for `getMDXComponent`. Throws for a slug without a record. */
export function getBodyCode(slug: string): string {
  const code = codeBySlug.get(slug)
  if (code === undefined) throw new Error(`No case study "${slug}".`)
  return code
}

function toSlug(flattenedPath: string): string {
  return flattenedPath.replace(/^case-studies\//, '')
}
