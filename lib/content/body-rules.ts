import type { Link, Nodes } from 'mdast'
import { type BodyProblem, deepest, listNodes, type PlacedNode, parseBody, toPlainText } from './body-tree'
import { findComponentMessages, findRepeatedFigures } from './component-rules'
import { findHeadingProblems } from './heading-rules'
import { referenceRun, toReferenceIds, toUnknownSource } from './source-references'
import { findTextProblems, hasFigure } from './text-rules'

/**
 * What is wrong with a body: only Markdown and the listed components, the fixed headings in order, every sentence with a
 * figure sourced, every reference known, every link https or within the site.
 */
export function findBodyProblems(body: string, sourceIds: readonly string[]): readonly BodyProblem[] {
  const tree = parseBody(body)
  if ('message' in tree) return [tree]
  const placed = listNodes(tree)
  return [
    ...findHeadingProblems(tree, body),
    ...placed.flatMap((one) => findNodeProblems(one, sourceIds)),
    ...findRepeatedFigures(placed.map(({ node }) => node)),
  ]
}

function findNodeProblems({ node, within }: PlacedNode, sourceIds: readonly string[]): readonly BodyProblem[] {
  const line = node.position?.start.line ?? 1
  return [...findPlaceMessages(node, within), ...findMessages(node, within, sourceIds)].map((message) => ({ line, message }))
}

/** What a node may not be where it stands. */
function findPlaceMessages(node: Nodes, within: readonly Nodes[]): readonly string[] {
  if (within.length >= deepest) return ['This is nested too deeply. Use plain paragraphs and lists.']
  if (node.type === 'heading' && within.length > 1)
    return ['A heading may not stand inside a list, a quotation or a component. Give it a line of its own.']
  const isReference = node.type === 'text' && node.value.match(referenceRun) !== null
  if (isReference && within.some(({ type }) => type === 'link' || type === 'linkReference'))
    return ['A reference may not stand inside a link. Put it behind the link.']
  return []
}

function findMessages(node: Nodes, within: readonly Nodes[], sourceIds: readonly string[]): readonly string[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [`"${toFirstLine(node.value)}" is an import or export. A body holds only Markdown and the listed components: delete it.`]
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [`"{${toFirstLine(node.value)}}" is an expression. A body holds only Markdown and the listed components: delete it.`]
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return findComponentMessages(node, within, sourceIds)
    case 'image':
    case 'imageReference':
      return ['An image is not allowed in a body. Use the components Shares or Bars, or words.']
    case 'html':
      return ['Raw HTML is not allowed in a body. Use Markdown.']
    case 'footnoteDefinition':
      return ['Footnotes are the sources of the front matter. Refer to them with [^S1]; delete this definition.']
    case 'inlineCode':
    case 'code':
      return ['Code is not allowed in a body. Use words.']
    case 'link':
      return [...findLinkMessages(node.url), ...findLinkTextMessages(node)]
    case 'definition':
      return [...findLinkMessages(node.url), ...findTextProblems(node.title ?? '')]
    case 'table':
      return hasFigure(toPlainText(node).replace(referenceRun, '')) && !toPlainText(node).includes('[^S')
        ? ['The table holds figures and carries no source. Add a reference such as [^S1] to its last cell.']
        : []
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

function findLinkTextMessages(node: Link): readonly string[] {
  const words = toPlainText(node).trim()
  return [...(words === '' ? ['A link has no words. Write what it leads to.'] : []), ...findTextProblems(node.title ?? '')]
}

function findReferenceMessages(text: string, sourceIds: readonly string[]): readonly string[] {
  const ids = [...text.matchAll(referenceRun)].flatMap(([run]) => toReferenceIds(run))
  const stray = /\[\^[^\]\s]*\]?/.exec(text.replace(referenceRun, ''))?.[0]
  return [
    ...ids.filter((id) => !sourceIds.includes(id)).map((id) => toUnknownSource(id, sourceIds)),
    ...(stray ? [`"${stray}" is not a reference. Write it as [^S1], with the id of a source.`] : []),
  ]
}

/** A sentence ends with its mark, closing quotes and references; a decimal point has no space behind it. */
const sentence = /\S.*?(?:[.!?…]["”’)]*(?:\[\^S\d+[a-z]?\])*(?=\s|$)|$)/gs

function findUnsourcedSentences(text: string): readonly string[] {
  return (text.match(sentence) ?? [])
    .filter((found) => hasFigure(found.replace(referenceRun, '')) && !found.includes('[^S'))
    .map((found) => `"${found.trim()}" holds a figure and carries no source. Add a reference such as [^S1] behind the sentence.`)
}

function toFirstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
