import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A problem in the body; `line` counts from 1 in the body. */
export type BodyProblem = { readonly line: number; readonly message: string }

/** How deep a body may be nested: a list in a list is five. What is deeper no reader follows, and no program need try. */
export const deepest = 12

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx)

/** The tree of a body, or the problem that keeps it from being read. */
export function parseBody(body: string): Root | BodyProblem {
  try {
    return parser.parse(body)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const line = typeof error === 'object' && error !== null ? Reflect.get(error, 'line') : undefined
    const hint = /<!--|Unexpected character `!`/.test(reason)
      ? 'HTML comments are not allowed: delete it'
      : (reason.split('\n')[0] ?? '').replace(/[.,]?\s*\((?:note:|\d+:\d+).*$/, '')
    return { line: typeof line === 'number' ? line : 1, message: `The body cannot be read: ${hint}.` }
  }
}

/** A node of a body, with those it stands in: the nearest last. */
export type PlacedNode = { readonly node: Nodes; readonly within: readonly Nodes[] }

/** Every node of a tree, in reading order; what lies deeper than `deepest` is left out. */
export function listNodes(node: Nodes, within: readonly Nodes[] = []): readonly PlacedNode[] {
  if (!('children' in node) || within.length >= deepest) return [{ node, within }]
  return [{ node, within }, ...node.children.flatMap((child: Nodes) => listNodes(child, [...within, node]))]
}

/** The words of a node. */
export function toPlainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? node.children.map((child: Nodes) => toPlainText(child)).join('') : ''
}
