import type { FootnoteDefinition, Link, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { CaseStudy } from '../../content/case-study'
import type { SourceEntry } from '../../content/case-study-schema'
import { formatDate } from '../../library/format-date'
import { site } from '../../site'
import { formatCitation } from '../citation'
import { toBodyNodes } from './body'
import { toHeading, toListSection, toParagraph } from './nodes'
import { toFacts, toFamily, toLearning, toMeasurement, toReplication } from './sections'

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' })

/** A record as one Markdown file: everything the page says, its sources as GitHub-flavoured footnotes, no components. */
export function formatMarkdown(record: CaseStudy): string {
  const tree: Root = {
    type: 'root',
    children: [
      toHeading(1, record.title),
      toParagraph({ text: record.summary, source: record.summarySource }),
      ...toFacts(record),
      ...toBodyNodes(
        record.body,
        record.sources.map(({ id }) => id),
      ),
      ...toReplication(record),
      ...toMeasurement(record),
      ...toLearning(record),
      ...toFamily(record),
      ...toProvenance(record),
      ...record.sources.map(toDefinition),
    ],
  }
  return writer.stringify(tree)
}

function toProvenance(record: CaseStudy) {
  const { review } = record
  return [
    ...toListSection(2, 'This record', [
      { lead: 'Cite it as', text: formatCitation(record) },
      { lead: 'Published', text: formatDate(review.published) },
      { lead: 'Evidence reviewed', text: `${formatDate(review.reviewed)}; next by ${formatDate(review.next)}` },
      { lead: 'Facts confirmed', text: review.confirmed ? `by the area, ${formatDate(review.confirmed)}` : 'not by the area' },
      ...review.changes.map(({ date, note }) => ({ lead: `Changed ${formatDate(date)}`, text: note })),
      { lead: 'Reuse', text: `${site.licence.name} (${site.licence.short}), ${site.licence.address}. Name the library and the date.` },
    ]),
    toHeading(2, 'Sources'),
  ]
}

/** A source as a footnote: title, publisher, date, address, how it was read. */
function toDefinition({ id, title, publisher, date, dateNote, address, archivedUrl, read }: SourceEntry): FootnoteDefinition {
  const when = date ? formatDate(date) : (dateNote?.replace(/^not /, 'date not ') ?? 'undated')
  return {
    type: 'footnoteDefinition',
    identifier: id.toLowerCase(),
    label: id,
    children: [
      {
        type: 'paragraph',
        children: [
          address ? toLink(address, title) : { type: 'text', value: title },
          { type: 'text', value: `. ${publisher}, ${when}. Read: ${read.replace(/\.$/, '')}.` },
          ...(archivedUrl
            ? [{ type: 'text' as const, value: ' ' }, toLink(archivedUrl, 'Archived copy'), { type: 'text' as const, value: '.' }]
            : []),
        ],
      },
    ],
  }
}

function toLink(url: string, words: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: words }] }
}
