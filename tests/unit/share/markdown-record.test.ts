import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { readCaseStudies } from '../../../lib/content/read-case-studies'
import { formatMarkdown } from '../../../lib/share/markdown/record'
import { makeCaseStudy, validBody } from '../../make-case-study'

function read(markdown: string) {
  const found = { references: new Set<string>(), definitions: new Set<string>(), headings: [] as string[], html: [] as string[] }
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    if (node.type === 'footnoteReference') found.references.add(node.identifier)
    if (node.type === 'footnoteDefinition') found.definitions.add(node.identifier)
    if (node.type === 'heading' && node.depth === 2 && node.children[0]?.type === 'text') found.headings.push(node.children[0].value)
    if (node.type === 'html') found.html.push(node.value)
  })
  return found
}

describe('a record as Markdown', () => {
  test.each(readCaseStudies().map((record) => [record.slug, record] as const))(
    '%s: every source is cited and written out, and no component is left',
    (_, record) => {
      const { references, definitions, headings, html } = read(formatMarkdown(record))
      const ids = record.sources.map(({ id }) => id.toLowerCase()).sort()
      expect([...definitions].sort()).toEqual(ids)
      expect([...references].filter((id) => !definitions.has(id))).toEqual([])
      expect(html).toEqual([])
      expect(headings).toEqual(
        expect.arrayContaining(['The problem it answers', 'How it works', 'What it takes', 'What was measured', 'Sources']),
      )
    },
  )

  test('turns figures into lists with their source', () => {
    const body = `${validBody}\n<Shares title="Calls, by hour" source="S1">\n<Share value="41" label="after ten" />\n</Shares>\n\n<Bars title="Calls" of="100" source="S1">\n<Bar value="80" label="Line 1" note="with wardens" />\n</Bars>\n`
    const markdown = formatMarkdown(makeCaseStudy({}, 'wardens', body))
    expect(markdown).toContain('Calls, by hour:[^S1]\n\n- 41% after ten\n')
    expect(markdown).toContain('Calls (compared with 100):[^S1]\n\n- **Line 1:** 80 (with wardens)\n')
  })

  test('escapes what Markdown would take for its own', () => {
    const { html } = read(formatMarkdown(makeCaseStudy({ summary: 'Under <18s, *all* of [them] | #1' })))
    expect(html).toEqual([])
    expect(formatMarkdown(makeCaseStudy({ summary: 'Under <18s, *all* of [them]' }))).toContain('Under <18s, \\*all\\* of \\[them]')
  })

  test('says what is our reading, what is a count, and that the area has not confirmed it', () => {
    const markdown = formatMarkdown(makeCaseStudy())
    expect(markdown).toContain('- **Workforce:** Pay travel home. (our reading)[^S1]')
    expect(markdown).toContain('**Incidents:** 40. Not measured. Compared with: nothing; it is a count. Measured by: Ashford Council[^S1]')
    expect(markdown).toContain('- **Facts confirmed:** not by the area')
  })
})
