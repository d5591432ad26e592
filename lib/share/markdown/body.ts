import type { Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Line, toList, toParagraph } from './nodes'

type Element = MdxJsxFlowElement | MdxJsxTextElement

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx)

/** The body as plain Markdown: figures become a title and a list, references stay footnotes. `ids` are the record's sources. */
export function toBodyNodes(body: string, ids: readonly string[]): readonly RootContent[] {
  // A reference is one only where its definition stands; ours are written at the end of the file.
  const definitions = ids.map((id) => `[^${id}]: ${id}`).join('\n\n')
  const tree: Root = parser.parse(`${body}\n\n${definitions}\n`)
  return tree.children.filter(({ type }) => type !== 'footnoteDefinition').flatMap(toPlainNodes)
}

/** A figure of the page as Markdown; any other node as it is. */
function toPlainNodes(node: RootContent): readonly RootContent[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [node]
  const { title, of, source } = readAttributes(node)
  const frame = of === undefined ? '' : ` (compared with ${of})`
  return [
    toParagraph({ text: `${title ?? ''}${frame}:`, source: source?.split(/\s+/).filter(Boolean) }),
    toList(listParts(node).map((part) => toPartLine(part, node.name === 'Shares' ? '%' : ''))),
  ]
}

/** The shares or bars of a figure; in a body they may stand on lines of their own or within a paragraph. */
function listParts(node: Element): readonly Element[] {
  return node.children.flatMap((child): readonly Element[] => {
    if (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement') return [child]
    return child.type === 'paragraph'
      ? child.children.flatMap((inner) => (inner.type === 'mdxJsxTextElement' ? [inner as MdxJsxTextElement] : [])) // mdast knows MDX only by name
      : []
  })
}

function toPartLine(part: Element, unit: string): Line {
  const { value = '', label = '', note } = readAttributes(part)
  return unit ? { text: `${value}${unit} ${label}` } : { lead: label, text: `${value}${note ? ` (${note})` : ''}` }
}

function readAttributes({ attributes }: Element): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
    ),
  )
}
