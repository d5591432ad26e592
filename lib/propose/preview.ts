import type { Root as Hast } from 'hast'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { parseBody } from '../content/body-tree'
import { type CaseStudy, toCaseStudy } from '../content/case-study'
import { bodyComponents, caseStudySchema } from '../content/case-study-schema'
import { type Citations, toCitations, toFigureAnchor } from '../content/citations'
import { groupBySector, groupByTheme, type SectorGroup, type ThemeGroup } from '../content/groupings'
import { parseDocument } from '../content/parse-document'
import { listRecordSections, type RecordSection } from '../content/record-sections'
import { rehypeSections } from '../content/rehype-sections'
import { rehypeSteps } from '../content/rehype-steps'
import { remarkSourceReferences } from '../content/remark-source-references'
import { toSlug } from '../content/slug'
import { formatCitation } from '../share/citation'
import { formatFigureText } from '../share/figure-text'
import type { CheckedDraft } from './check-draft'
import { rehypePlainElements } from './rehype-plain-elements'

/** Everything the page of a record needs, as plain data, so that it can be worked out beside the page. */
export type Preview = {
  readonly caseStudy: CaseStudy
  readonly citations: Citations
  readonly sections: readonly RecordSection[]
  readonly sectors: readonly SectorGroup[]
  readonly themes: readonly ThemeGroup[]
  readonly citation: string
  readonly figureTexts: readonly string[]
  /** The body: elements with plain attributes, and nothing that can run or load. */
  readonly body: Hast
  /** The title of a figure in the body → the id of its reference. */
  readonly figureAnchors: Readonly<Record<string, string>>
}

const elements = new Set([...Object.keys(bodyComponents), 'SourceRefs'])

/** The plugins of `contentlayer.config.ts` in their order, without the compiler: a tree, not a program. */
const processor = unified()
  .use(remarkGfm)
  .use(remarkSourceReferences)
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
  .use(rehypeSteps)
  .use(rehypeSections)
  .use(rehypePlainElements, { elements })

/** The finished page of a draft, or nothing while the check finds something wrong in its own file: what it refuses is not drawn. */
export function toPreview({ file, text, problems }: CheckedDraft): Preview | undefined {
  if (problems.some((problem) => problem.file === file)) return undefined
  const document = parseDocument(file, text)
  if (!('value' in document)) return undefined
  const slug = toSlug(file)
  const caseStudy = toCaseStudy(caseStudySchema.parse(document.value), slug, document.body)
  const titles = [...document.body.matchAll(/<(?:Shares|Bars)\b[^>]*?\btitle="([^"]*)"/g)].map(([, title = '']) => title)
  return {
    caseStudy,
    citations: toCitations(caseStudy),
    sections: listRecordSections(caseStudy.body),
    sectors: groupBySector(caseStudy.organisations),
    themes: groupByTheme(caseStudy),
    citation: formatCitation(caseStudy),
    figureTexts: caseStudy.outcomes.map((outcome) => formatFigureText(outcome, caseStudy)),
    body: toBodyTree(document.body),
    figureAnchors: Object.fromEntries(titles.map((title) => [title, toFigureAnchor(title)])),
  }
}

/** The body as elements. Throws for a body that cannot be read, which the check refuses. */
export function toBodyTree(body: string): Hast {
  const tree = parseBody(body)
  if ('message' in tree) throw new Error(tree.message)
  return processor.runSync(tree)
}
