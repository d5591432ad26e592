import { type Document, isAlias, isNode, isPair, isScalar, type Node, Scalar, visit } from 'yaml'

/** Where YAML readers disagree, the check asks for quotes; `offset` counts characters from the start of the YAML. */
export type YamlProblem = { readonly offset: number; readonly message: string }

/** Fields whose value is a date: readers give the same text back, so it needs no quotes. */
const dateFields = new Set(['date', 'asOf', 'published', 'reviewed', 'next', 'confirmed'])

/** Plain scalars that YAML 1.1 and 1.2 read differently: octal, binary, grouped and base-60 numbers, dates, merge keys. */
const ambiguous =
  /^(?:[-+]?0[0-7_]+|[-+]?0o[0-7]+|[-+]?0b[01_]+|[-+]?0x[\da-fA-F_]+|[-+]?\d[\d_]*_[\d_.]*|[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|<<|=)$/
const timestamp = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt \t].*)?$/

/** Everything in a front matter that the two YAML readers of the build could take for different things. */
export function findYamlProblems(document: Document.Parsed): readonly YamlProblem[] {
  const problems: YamlProblem[] = []
  const tell = (node: Node, message: string) => problems.push({ offset: node.range?.[0] ?? 0, message })
  const tellMarks = (node: Node) => {
    if (isAlias(node) || ('anchor' in node && node.anchor))
      tell(node, 'Anchors and aliases (& and *) are not allowed. Quote the text, or write the value again.')
    if ('tag' in node && node.tag) tell(node, `The tag "${node.tag}" is not allowed. Write the plain value.`)
  }
  visit(document, {
    Alias: (_, node) => tellMarks(node),
    Collection: (_, node) => tellMarks(node),
    Pair: (_, pair) => {
      if (isNode(pair.key) && !(isScalar(pair.key) && typeof pair.key.value === 'string'))
        tell(pair.key, 'The name of a field is one word, such as title.')
    },
    Scalar: (key, node, path) => {
      tellMarks(node)
      const text = node.source
      if (node.type !== Scalar.PLAIN || text === undefined) return
      const pair = path.at(-1)
      const field = isPair(pair) && key === 'value' && isScalar(pair.key) ? String(pair.key.value) : ''
      const unclearDate = timestamp.test(text) && !(dateFields.has(field) && /^\d{4}-\d\d-\d\d$/.test(text))
      if (ambiguous.test(text) || unclearDate) tell(node, `"${text}" can be read in two ways. Put it in quotes: "${text}".`)
    },
  })
  return problems
}
