import type { Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Takes components out of a paragraph that holds nothing else, as the MDX compiler does before it goes on: `<Bar />` on a line
 * of its own is a block, not part of a text.
 */
export function remarkUnravel() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node: Paragraph, index, parent: Parent | undefined) => {
      if (!parent || index === undefined || !holdsOnlyComponents(node)) return
      const blocks = node.children.flatMap((child): readonly RootContent[] =>
        child.type === 'mdxJsxTextElement' ? [{ ...child, type: 'mdxJsxFlowElement', children: [] }] : [],
      )
      parent.children.splice(index, 1, ...blocks)
      return [SKIP, index]
    })
  }
}

function holdsOnlyComponents({ children }: Paragraph): boolean {
  return children.some(isComponent) && children.every((child) => isComponent(child) || (child.type === 'text' && child.value.trim() === ''))
}

function isComponent(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' && node.name !== 'SourceRefs'
}
