import { Document, isScalar, Scalar, visit } from 'yaml'
import { type FieldSchema, toCaseStudyJsonSchema } from '../content/case-study-fields'
import { formatBody } from './body-parts'
import { type Draft, toFrontMatter } from './draft'
import { type FieldGroup, type FieldValue, isGroup, isList } from './field-value'

let schema: FieldSchema | undefined

/** The file of a draft: front matter in the order of the schema, then the body. What the check and contentlayer read. */
export function writeMdx(draft: Draft): string {
  schema ??= toCaseStudyJsonSchema()
  return `---\n${formatFrontMatter(toOrdered(schema, toFrontMatter(draft)))}---\n\n${formatBody(draft.body)}`
}

/** YAML as the records of the library are written: texts in double quotes, terms and ids bare, lists of them in one line. */
function formatFrontMatter(frontMatter: FieldGroup): string {
  if (Object.keys(frontMatter).length === 0) return ''
  const document = new Document(frontMatter, { aliasDuplicateObjects: false })
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string') node.type = isBare(node.value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE
    },
    Seq: (_, node) => {
      node.flow = node.items.every((item) => isScalar(item) && typeof item.value === 'string' && isBare(item.value))
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** Words that one YAML reader or the other takes for true, false or nothing. */
const notText = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', 'null'])

/** A term or an id of a source. */
function isBare(text: string): boolean {
  return /^(?:S\d+[a-z]?|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.test(text) && !notText.has(text)
}

/** Fields in the order of the schema; what it does not know comes last, as it stood. */
function toOrdered(at: FieldSchema | undefined, group: FieldGroup): FieldGroup {
  const known = Object.keys(at?.properties ?? {}).filter((name) => Object.hasOwn(group, name))
  const names = [...known, ...Object.keys(group).filter((name) => !known.includes(name))]
  return Object.fromEntries(names.map((name) => [name, orderValue(at?.properties?.[name], group[name] ?? null)]))
}

function orderValue(at: FieldSchema | undefined, value: FieldValue): FieldValue {
  if (isList(value)) return value.map((item) => orderValue(at?.items, item))
  return isGroup(value) ? toOrdered(at, value) : value
}
