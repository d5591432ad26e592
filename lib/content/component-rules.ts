import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { BodyProblem } from './body-tree'
import { bodyComponents } from './case-study-schema'
import { toNear } from './schema-problems'
import { toUnknownSource } from './source-references'
import { findTextProblems } from './text-rules'

type Jsx = MdxJsxFlowElement | MdxJsxTextElement

/** What is wrong with a component: its name, its attributes, where it stands. `within` are the nodes around it, nearest last. */
export function findComponentMessages(node: Jsx, within: readonly Nodes[], sourceIds: readonly string[]): readonly string[] {
  const name = node.name ?? ''
  const names = Object.keys(bodyComponents)
  if (/^[a-z]/.test(name) || name === '')
    return [`<${name}> is raw HTML, which a body may not hold. Use Markdown, or one of: ${names.join(', ')}.`]
  const attributes: readonly string[] | undefined = isComponent(name) ? bodyComponents[name] : undefined
  const near = toNear(name, names)
  if (!attributes)
    return [`<${name}> is not on the list of components.${near ? ` Did you mean <${near}>?` : ''} Use one of: ${names.join(', ')}.`]
  return [
    ...findPlaceMessages(node, name, within),
    ...findAttributeMessages(node, name, attributes),
    ...findMissingMessages(node, name, attributes),
    ...findNumberMessages(node, name),
    ...findComponentSourceMessages(node, name, attributes, sourceIds),
  ]
}

/** A figure is a block with its own items in it and nothing else. */
const items: Readonly<Record<string, string>> = { Shares: 'Share', Bars: 'Bar' }

function findPlaceMessages(node: Jsx, name: string, within: readonly Nodes[]): readonly string[] {
  const around = within.findLast((outer) => outer.type !== 'paragraph')
  const item = items[name]
  if (item) {
    const isBlock = node.type === 'mdxJsxFlowElement' && around?.type === 'root'
    const isClean = node.children.every((child) => isItem(child, item))
    return [
      ...(isBlock ? [] : [`<${name}> stands alone: begin it on a line of its own, outside lists and quotations.`]),
      ...(isClean ? [] : [`<${name}> holds only <${item}>, each on a line of its own.`]),
    ]
  }
  const outer = around && 'name' in around ? (around.name ?? '') : ''
  return items[outer] === name ? [] : [`<${name}> stands inside <${name}s> only.`]
}

function isItem(node: Nodes, item: string): boolean {
  if (node.type === 'paragraph') return node.children.every((child) => isItem(child, item))
  if (node.type === 'text') return node.value.trim() === ''
  return 'name' in node && node.name === item
}

function findMissingMessages(node: Jsx, name: string, allowed: readonly string[]): readonly string[] {
  return allowed
    .filter((attribute) => attribute !== 'note' && attribute !== 'source' && (toAttribute(node, attribute) ?? '').trim() === '')
    .map((attribute) => `<${name}> has no ${attribute}. Add ${attribute}="…".`)
}

/** The largest number an attribute may hold. */
const mostOf: Readonly<Record<string, number>> = { Share: 100, Bar: 1_000_000, Bars: 1_000_000 }

function findNumberMessages(node: Jsx, name: string): readonly string[] {
  return ['value', 'of'].flatMap((attribute) => {
    const value = toAttribute(node, attribute)?.trim()
    const most = mostOf[name]
    if (!value || most === undefined) return []
    const isFine = /^\d+(\.\d+)?$/.test(value) && Number(value) <= most && (attribute !== 'of' || Number(value) > 0)
    return isFine
      ? []
      : [
          `${attribute}="${value}" is not a number${attribute === 'of' ? ' above 0' : ` from 0 to ${most}`}. Write digits, such as 58 or 2.6.`,
        ]
  })
}

/** A figure's reference is found again by the figure's title. */
export function findRepeatedFigures(nodes: readonly Nodes[]): readonly BodyProblem[] {
  const figures = nodes.filter((node): node is Jsx => 'name' in node && Object.hasOwn(items, node.name ?? ''))
  const titles = figures.map((node) =>
    (toAttribute(node, 'title') ?? '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  )
  return figures.flatMap((node, index) =>
    titles.indexOf(titles[index] ?? '') === index
      ? []
      : [
          {
            line: node.position?.start.line ?? 1,
            message: `"${toAttribute(node, 'title')}" is the title of two figures. Give each a title of its own.`,
          },
        ],
  )
}

function toAttribute(node: Jsx, name: string): string | undefined {
  const attribute = node.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name)
  return typeof attribute?.value === 'string' ? attribute.value : undefined
}

function isComponent(name: string): name is keyof typeof bodyComponents {
  return Object.hasOwn(bodyComponents, name)
}

function findAttributeMessages(node: Jsx, name: string, allowed: readonly string[]): readonly string[] {
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'))
      return [`<${name}> holds an expression. Write its attributes as plain text in quotes.`]
    if (!allowed.includes(attribute.name))
      return [`"${attribute.name}" is not an attribute of <${name}>. Attributes: ${allowed.join(', ')}.`]
    if (attribute.value?.includes('[^')) return [`"${attribute.value}" holds a reference. Write the source as source="S1" instead.`]
    return findTextProblems(attribute.value ?? '')
  })
}

function findComponentSourceMessages(node: Jsx, name: string, allowed: readonly string[], sourceIds: readonly string[]): readonly string[] {
  if (!allowed.includes('source')) return []
  const ids = (toAttribute(node, 'source') ?? '').split(/\s+/).filter(Boolean)
  if (ids.length === 0) return [`<${name}> carries no source. Add source="S1", with the id of the source of its figures.`]
  return ids.filter((id) => !sourceIds.includes(id)).map((id) => toUnknownSource(id, sourceIds))
}
