import type { Heading, Root, RootContent } from 'mdast'
import { type BodyProblem, toPlainText } from './body-tree'
import { bodyHeadings, requiredBodyHeadings } from './case-study-schema'
import { toNear } from './schema-problems'

/**
 * The headings of a body: the listed ones, each at most once, in order, each written in the one way that every reader of a
 * body knows. `body` is the text from which the tree was made.
 */
export function findHeadingProblems(tree: Root, body: string): readonly BodyProblem[] {
  const lines = body.split(/\r\n|\r|\n/)
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
    ...found.filter(({ title, depth }) => depth === 2 && allowed.includes(title)).flatMap((heading) => findSpelling(heading, lines)),
    ...findEmptySections(tree, headings),
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

/** A heading of a record promises something below it. */
function findEmptySections(tree: Root, headings: readonly Heading[]): readonly BodyProblem[] {
  return headings.flatMap((heading) => {
    const next: RootContent | undefined = tree.children[tree.children.indexOf(heading) + 1]
    if (heading.depth !== 2 || (next && next.type !== 'heading')) return []
    return [{ line: heading.position?.start.line ?? 1, message: `Nothing stands under the heading "${toPlainText(heading)}".` }]
  })
}

/** The contents list, the search and the downloads find a heading by its line. */
function findSpelling(
  { title, line }: { readonly title: string; readonly line: number },
  lines: readonly string[],
): readonly BodyProblem[] {
  return lines[line - 1] === `## ${title}`
    ? []
    : [{ line, message: `Write the heading on a line of its own, without marks: "## ${title}".` }]
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
