import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx'

type Options = { readonly elements: ReadonlySet<string> }

/** What Markdown itself makes. Nothing here runs or loads anything. */
const plain = new Set([
  'a',
  'p',
  'h2',
  'h3',
  'ol',
  'ul',
  'li',
  'em',
  'strong',
  'del',
  'code',
  'pre',
  'blockquote',
  'br',
  'hr',
  'section',
  'div',
])
const tables = new Set(['table', 'thead', 'tbody', 'tr', 'th', 'td'])

/** The attributes any element keeps: those our own plugins set. */
const kept = new Set(['id', 'className', 'ariaLabelledBy', 'align', 'start'])

/**
 * A second lock behind the check: turns the named components into elements with text attributes, and drops every other
 * component, every expression, every element that Markdown does not make, every attribute but a few, and every link that is
 * neither https nor within the site, down to its words. What is left can be drawn without evaluating anything.
 */
export function rehypePlainElements({ elements }: Options) {
  return (tree: Root): void => {
    tree.children = tree.children.flatMap((node) => toPlain(node, elements))
  }
}

function toPlain(node: RootContent, elements: ReadonlySet<string>): readonly ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return toComponent(node, elements)
  if (node.type !== 'element') return []
  const children = node.children.flatMap((child) => toPlain(child, elements))
  if (!plain.has(node.tagName) && !tables.has(node.tagName)) return []
  if (node.tagName === 'a' && !isSafe(node)) return children
  return [{ type: 'element', tagName: node.tagName, properties: toProperties(node), children }]
}

function toProperties({ tagName, properties }: Element): Element['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => kept.has(name) || (tagName === 'a' && name === 'href')))
}

function isSafe({ properties: { href } }: Element): boolean {
  return typeof href === 'string' && /^(?:https:\/\/|\/(?![/\\])|#)/.test(href)
}

function toComponent(
  { name, attributes, children }: MdxJsxFlowElementHast | MdxJsxTextElementHast,
  elements: ReadonlySet<string>,
): readonly ElementContent[] {
  if (name === null || !elements.has(name)) return []
  const properties = Object.fromEntries(attributes.flatMap(toTextAttribute))
  return [{ type: 'element', tagName: name, properties, children: children.flatMap((child) => toPlain(child, elements)) }]
}

function toTextAttribute(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): readonly (readonly [string, string])[] {
  if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !/^[a-z]+$/.test(attribute.name)) return []
  return [[attribute.name, attribute.value]]
}
