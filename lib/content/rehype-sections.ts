import type { Element, ElementContent, Root, RootContent } from 'hast'
import { bodyHeadings } from './case-study-schema'

/** Wraps each `##` heading and what follows it in a `<section>` named by the heading, with the heading's stable id. */
export function rehypeSections() {
  return (tree: Root): void => {
    const children: RootContent[] = []
    let section: Element | undefined
    for (const node of tree.children) {
      if (node.type === 'element' && node.tagName === 'h2') {
        const id = toSectionId(toText(node))
        node.properties.id = id
        const opened: Element = { type: 'element', tagName: 'section', properties: { ariaLabelledBy: [id] }, children: [node] }
        section = opened
        children.push(opened)
      } else if (section) {
        section.children.push(node as ElementContent) // below the first heading only flow content remains
      } else {
        children.push(node)
      }
    }
    tree.children = children
  }
}

function toSectionId(heading: string): string {
  const known: Readonly<Record<string, string>> = bodyHeadings
  return known[heading] ?? heading.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

function toText(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
