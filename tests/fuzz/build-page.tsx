import { compile } from '@mdx-js/mdx'
import matter from 'gray-matter'
import { renderToStaticMarkup } from 'react-dom/server'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { parse } from 'yaml'
import { RecordBody } from '../../components/record/record-body'
import { RecordPage } from '../../components/record/record-page'
import { SimilarProgrammes } from '../../components/record/similar-programmes'
import { type CaseStudy, toCaseStudy } from '../../lib/content/case-study'
import { caseStudySchema } from '../../lib/content/case-study-schema'
import { toCitations, toFigureAnchor } from '../../lib/content/citations'
import { groupBySector, groupByTheme } from '../../lib/content/groupings'
import { listRecordSections } from '../../lib/content/record-sections'
import { rehypeSections } from '../../lib/content/rehype-sections'
import { rehypeSteps } from '../../lib/content/rehype-steps'
import { remarkSourceReferences } from '../../lib/content/remark-source-references'

export type Built = { readonly caseStudy: CaseStudy; readonly html: string }

/**
 * What the build makes of a file the check has let through, without its bundler and its disk: contentlayer takes it apart
 * with gray-matter and `yaml`, and compiles the body with the MDX compiler and the plugins of `contentlayer.config.ts`;
 * `lib/content/case-studies.ts` parses the front matter with zod; the page's own components render the record. Rejects
 * where any of these refuses. What the check refuses the build refuses too, for the check is the build's first step.
 */
export async function buildPage(text: string, slug: string): Promise<Built> {
  const { data, content } = matter(text, { engines: { yaml: (yaml: string) => parse(yaml) as object } }) // as contentlayer calls it
  const { data: own, content: source } = matter(content, {}) // the bundler of the body takes front matter off once more
  if (Object.keys(own).length > 0) throw new Error('The body begins with a front matter of its own.')
  const code = await compile(source, {
    outputFormat: 'function-body',
    remarkPlugins: [remarkFrontmatter, remarkGfm, remarkSourceReferences],
    rehypePlugins: [rehypeSteps, rehypeSections],
  })
  const caseStudy = toCaseStudy(caseStudySchema.parse(data), slug, content)
  return { caseStudy, html: renderRecord(caseStudy, `return (function () {${code}}).call(null, _jsx_runtime)`) }
}

function renderRecord(caseStudy: CaseStudy, code: string): string {
  const citations = toCitations(caseStudy)
  return renderToStaticMarkup(
    <RecordPage
      caseStudy={caseStudy}
      citations={citations}
      body={<RecordBody code={code} citations={citations} toFigureAnchor={toFigureAnchor} />}
      sections={listRecordSections(caseStudy.body)}
      sectors={groupBySector(caseStudy.organisations)}
      themes={groupByTheme(caseStudy)}
      similar={<SimilarProgrammes programmes={[]} />}
      citation="Citation"
      figureTexts={caseStudy.outcomes.map(({ figure }) => figure)}
      today="2026-11-22"
    />,
  )
}
