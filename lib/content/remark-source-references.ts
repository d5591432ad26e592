import type { Parent, PhrasingContent, Root, Text } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { SKIP, visit } from 'unist-util-visit'
import { referenceRun, toReferenceIds } from './source-references'

/**
 * Turns `[^S1][^S4]` in the text into `<SourceRefs ids="S1 S4" at="body-3" />`, numbered from 1 in reading order.
 * The record's sources take the place of Markdown's own footnote definitions.
 */
export function remarkSourceReferences() {
  return (tree: Root): void => {
    let count = 0
    visit(tree, 'text', (node: Text, index, parent: Parent | undefined) => {
      if (parent === undefined || index === undefined || !node.value.includes('[^S')) return
      const parts: PhrasingContent[] = []
      let from = 0
      for (const match of node.value.matchAll(referenceRun)) {
        if (match.index > from) parts.push({ type: 'text', value: node.value.slice(from, match.index) })
        count += 1
        parts.push(toElement(toReferenceIds(match[0]), `body-${count}`))
        from = match.index + match[0].length
      }
      if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) })
      parent.children.splice(index, 1, ...parts)
      return [SKIP, index + parts.length]
    })
  }
}

function toElement(ids: readonly string[], at: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'SourceRefs',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'ids', value: ids.join(' ') },
      { type: 'mdxJsxAttribute', name: 'at', value: at },
    ],
    children: [],
  }
}
