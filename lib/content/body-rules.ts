import type { Heading, Nodes, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { bodyComponents, bodyHeadings, requiredBodyHeadings } from './case-study-schema'
import { toNear } from './schema-problems'
import { referenceRun, toReferenceIds, toUnknownSource } from './source-references'
import { findTextProblems, hasFigure } from './text-rules'

/** A problem in the body; `line` counts from 1 in the body. */
export type BodyProblem = { readonly line: number; readonly message: string }

type Jsx = MdxJsxFlowElement | MdxJsxTextElement

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx)

/**
 * What is wrong with a body: only Markdown and the listed components, the fixed headings in order, every sentence with a
 * figure sourced, every reference known, every link https or within the site.
 */
export function findBodyProblems(body: string, sourceIds: readonly string[]): readonly BodyProblem[] {
  const tree = parseBody(body)
  if ('message' in tree) return [tree]
  const nodes = listNodes(tree)
  return [...findHeadingProblems(tree), ...nodes.flatMap((node) => findNodeProblems(node, sourceIds))]
}

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

function listNodes(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap((child) => listNodes(child))] : [node]
}

function findNodeProblems(node: Nodes, sourceIds: readonly string[]): readonly BodyProblem[] {
  const line = node.position?.start.line ?? 1
  return findMessages(node, sourceIds).map((message) => ({ line, message }))
}

function findMessages(node: Nodes, sourceIds: readonly string[]): readonly string[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [`"${toFirstLine(node.value)}" is an import or export. A body holds only Markdown and the listed components: delete it.`]
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [`"{${toFirstLine(node.value)}}" is an expression. A body holds only Markdown and the listed components: delete it.`]
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return findComponentMessages(node, sourceIds)
    case 'image':
    case 'imageReference':
      return ['An image is not allowed in a body. Use the components Shares or Bars, or words.']
    case 'html':
      return ['Raw HTML is not allowed in a body. Use Markdown.']
    case 'footnoteDefinition':
      return ['Footnotes are the sources of the front matter. Refer to them with [^S1]; delete this definition.']
    case 'link':
    case 'definition':
      return findLinkMessages(node.url)
    case 'text':
      return [...findTextProblems(node.value), ...findReferenceMessages(node.value, sourceIds)]
    case 'paragraph':
      return findUnsourcedSentences(toPlainText(node))
    default:
      return []
  }
}

function findLinkMessages(url: string): readonly string[] {
  if (/^(?:https:\/\/[^\s"<>]+|\/(?!\/)[\w/#?=&.-]*|#[\w-]+)$/.test(url)) return []
  return [`"${url}" must be an https:// address, or an address of this site such as /approaches/.`]
}

function findReferenceMessages(text: string, sourceIds: readonly string[]): readonly string[] {
  const ids = [...text.matchAll(referenceRun)].flatMap(([run]) => toReferenceIds(run))
  return ids.filter((id) => !sourceIds.includes(id)).map((id) => toUnknownSource(id, sourceIds))
}

/** A sentence ends with its mark, closing quotes and references; a decimal point has no space behind it. */
const sentence = /\S.*?(?:[.!?…]["”’)]*(?:\[\^S\d+[a-z]?\])*(?=\s|$)|$)/gs

function findUnsourcedSentences(text: string): readonly string[] {
  return (text.match(sentence) ?? [])
    .filter((found) => hasFigure(found.replace(referenceRun, '')) && !found.includes('[^S'))
    .map((found) => `"${found.trim()}" holds a figure and carries no source. Add a reference such as [^S1] behind the sentence.`)
}

function toPlainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? node.children.map((child: Nodes) => toPlainText(child)).join('') : ''
}

function findComponentMessages(node: Jsx, sourceIds: readonly string[]): readonly string[] {
  const name = node.name ?? ''
  const names = Object.keys(bodyComponents)
  if (/^[a-z]/.test(name) || name === '')
    return [`<${name}> is raw HTML, which a body may not hold. Use Markdown, or one of: ${names.join(', ')}.`]
  const attributes: readonly string[] | undefined = isComponent(name) ? bodyComponents[name] : undefined
  const near = toNear(name, names)
  if (!attributes)
    return [`<${name}> is not on the list of components.${near ? ` Did you mean <${near}>?` : ''} Use one of: ${names.join(', ')}.`]
  return [...findAttributeMessages(node, name, attributes), ...findComponentSourceMessages(node, name, attributes, sourceIds)]
}

function isComponent(name: string): name is keyof typeof bodyComponents {
  return name in bodyComponents
}

function findAttributeMessages(node: Jsx, name: string, allowed: readonly string[]): readonly string[] {
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'))
      return [`<${name}> holds an expression. Write its attributes as plain text in quotes.`]
    if (!allowed.includes(attribute.name))
      return [`"${attribute.name}" is not an attribute of <${name}>. Attributes: ${allowed.join(', ')}.`]
    return findTextProblems(attribute.value ?? '')
  })
}

function findComponentSourceMessages(node: Jsx, name: string, allowed: readonly string[], sourceIds: readonly string[]): readonly string[] {
  if (!allowed.includes('source')) return []
  const attribute = node.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'source')
  const ids = typeof attribute?.value === 'string' ? attribute.value.split(/\s+/).filter(Boolean) : []
  if (ids.length === 0) return [`<${name}> carries no source. Add source="S1", with the id of the source of its figures.`]
  return ids.filter((id) => !sourceIds.includes(id)).map((id) => toUnknownSource(id, sourceIds))
}

function findHeadingProblems(tree: Root): readonly BodyProblem[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading')
  const allowed = Object.keys(bodyHeadings)
  const found = headings.map((node) => ({ title: toPlainText(node), depth: node.depth, line: node.position?.start.line ?? 1 }))
  const first: RootContent | undefined = tree.children[0]
  return [
    ...found
      .filter(({ title, depth }) => depth !== 2 || !allowed.includes(title))
      .map(({ title, depth, line }) => ({ line, message: toUnknownHeading(title, depth, allowed) })),
    ...requiredBodyHeadings
      .filter((title) => !found.some((heading) => heading.title === title))
      .map((title) => ({ line: 1, message: `The heading "## ${title}" is missing.` })),
    ...findDisorder(found, allowed),
    ...(first && first.type !== 'heading' && requiredBodyHeadings.some((title) => found.some((heading) => heading.title === title))
      ? [{ line: 1, message: `The body begins with a heading: "## ${allowed[0]}".` }]
      : []),
  ]
}

function toUnknownHeading(title: string, depth: number, allowed: readonly string[]): string {
  const near = toNear(title, allowed)
  if (depth !== 2 && allowed.includes(title)) return `"${title}" is a heading of level ${depth}. Write it as "## ${title}".`
  return `"${title}" is not one of the headings of a body.${near ? ` Did you mean "## ${near}"?` : ''} Headings: ${allowed.join(', ')}.`
}

function findDisorder(
  found: readonly { readonly title: string; readonly line: number }[],
  allowed: readonly string[],
): readonly BodyProblem[] {
  const known = found.filter(({ title }) => allowed.includes(title))
  return known.flatMap(({ title, line }, index) => {
    const before = known[index - 1]
    if (!before || allowed.indexOf(before.title) < allowed.indexOf(title)) return []
    return [
      {
        line,
        message:
          before.title === title
            ? `The heading "${title}" stands twice.`
            : `The heading "${title}" stands after "${before.title}". Order: ${allowed.join(', ')}.`,
      },
    ]
  })
}

function toFirstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
