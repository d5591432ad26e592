import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import remarkGfm from 'remark-gfm'
import { approachFields, caseStudyFields } from './lib/content/contentlayer-fields'
import { rehypeSections } from './lib/content/rehype-sections'
import { rehypeSteps } from './lib/content/rehype-steps'
import { remarkSourceReferences } from './lib/content/remark-source-references'

/** Contentlayer compiles; the rules are zod's: the check runs first, and `lib/content/case-studies.ts` parses the result. */
const CaseStudy = defineDocumentType(() => ({
  name: 'CaseStudyDocument',
  filePathPattern: 'case-studies/*.mdx',
  contentType: 'mdx',
  fields: caseStudyFields,
}))

const Approach = defineDocumentType(() => ({
  name: 'ApproachDocument',
  filePathPattern: 'approaches/*.mdx',
  contentType: 'mdx',
  fields: approachFields,
}))

export default makeSource({
  contentDirPath: 'content',
  contentDirInclude: ['case-studies', 'approaches'],
  documentTypes: [CaseStudy, Approach],
  disableImportAliasWarning: true,
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  mdx: { remarkPlugins: [remarkGfm, remarkSourceReferences], rehypePlugins: [rehypeSteps, rehypeSections] },
})
