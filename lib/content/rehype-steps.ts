import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Turns a numbered list into steps: `1. **Meet in custody.** A worker …` becomes an item with the bold words as its
 * heading, without their full stop, and the rest below.
 */
export function rehypeSteps() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName !== 'ol') return
      node.properties.className = ['steps']
      node.children = node.children.flatMap((child) => (isElement(child, 'li') ? [toStep(child)] : []))
    })
  }
}

function toStep(item: Element): Element {
  const [first, ...rest] = toContent(item)
  const head = first && isElement(first, 'strong') ? [toElement('h3', withoutFullStop(first.children))] : []
  const text = head.length > 0 ? rest : toContent(item)
  return { ...item, children: [...head, ...toBlocks(text)] }
}

/** The content of an item; a loose list wraps it in paragraphs, of which the first is opened. */
function toContent(item: Element): readonly ElementContent[] {
  const content = item.children.filter((child) => !isBlank(child))
  const [first, ...rest] = content
  return first && isElement(first, 'p') ? [...first.children, ...rest] : content
}

/** Text and inline elements gathered into a paragraph; blocks, such as a list within a step, stay beside it. */
function toBlocks(content: readonly ElementContent[]): readonly ElementContent[] {
  const isBlock = (child: ElementContent) => ['p', 'ul', 'ol'].some((tag) => isElement(child, tag))
  const from = content.findIndex(isBlock)
  const inline = from === -1 ? content : content.slice(0, from)
  const blocks = from === -1 ? [] : content.slice(from).filter((child) => !isBlank(child))
  const paragraph = inline.some((child) => !isBlank(child)) ? [toElement('p', inline)] : []
  return blocks.length > 0 ? [toElement('div', [...paragraph, ...blocks])] : paragraph
}

function withoutFullStop(children: readonly ElementContent[]): readonly ElementContent[] {
  const last = children.at(-1)
  if (last?.type !== 'text') return children
  return [...children.slice(0, -1), { ...last, value: last.value.replace(/\.\s*$/, '') }]
}

function toElement(tagName: string, children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children: [...children] }
}

function isElement(node: { readonly type: string }, tagName: string): node is Element {
  return node.type === 'element' && 'tagName' in node && node.tagName === tagName
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
