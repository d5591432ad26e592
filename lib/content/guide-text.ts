import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { toPlainText } from './body-tree'

/** A part of a guide: its heading, the heading's id, and the nodes below it. */
export type GuideSection = { readonly id: string; readonly title: string; readonly nodes: readonly RootContent[] }

/** A guide taken apart: its title, the one paragraph below it, and its sections. */
export type GuideText = { readonly title: string; readonly lede: string; readonly sections: readonly GuideSection[] }

/**
 * Takes a guide apart. It is written for the repository, where a link names a file; `toAddress` gives the page of the site for
 * such a path. Throws for a guide without a title and a first paragraph: the guides are ours.
 */
export function parseGuide(text: string, toAddress: (path: string) => string): GuideText {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(text)
  visit(tree, 'link', (node) => {
    node.url = toAddress(node.url)
  })
  const [title, lede, ...rest] = tree.children
  if (title?.type !== 'heading' || lede?.type !== 'paragraph') throw new Error('A guide begins with a heading and a paragraph.')
  return { title: toPlainText(title), lede: toPlainText(lede), sections: toSections(rest) }
}

function toSections(nodes: readonly RootContent[]): readonly GuideSection[] {
  const sections: { id: string; title: string; nodes: RootContent[] }[] = []
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ id: toId(toPlainText(node)), title: toPlainText(node), nodes: [] })
    else sections.at(-1)?.nodes.push(node)
  }
  return sections
}

function toId(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') // biome-ignore format: one step
}
