import { type FieldSchema, toCaseStudyJsonSchema } from '../content/case-study-fields'
import { bodyHeadings, requiredBodyHeadings } from '../content/case-study-schema'
import { partHelp } from './form-steps'

/** An empty case study to fill in by hand: every field with what it means; those that may be left out stand behind a `#`. */
export function formatBlankFile(): string {
  const { properties = {}, required = [] } = toCaseStudyJsonSchema()
  const fields = Object.entries(properties).map(([name, schema]) => formatField(name, schema, required.includes(name)))
  return `---\n${fields.join('\n')}---\n\n${formatParts()}`
}

function formatField(name: string, schema: FieldSchema, required: boolean): string {
  const lines = [...toComments(schema), ...toLines(name, schema)]
  const note = required ? [] : ['# May be left out. To use it, delete the "# " before each line.']
  const text = required ? lines : lines.map((line) => (line.startsWith('#') ? line : `# ${line}`))
  return `${[...note, ...text].join('\n')}\n`
}

function toLines(name: string, schema: FieldSchema, indent = ''): readonly string[] {
  if (schema.properties) return [`${indent}${name}:`, ...toInner(schema, `${indent}  `)]
  if (schema.items?.properties) {
    const [first = '', ...rest] = toInner(schema.items, `${indent}    `)
    return [`${indent}${name}:`, `${indent}  - ${first.trimStart()}`, ...rest]
  }
  const empty = schema.type === 'array' ? '[]' : schema.type === 'boolean' ? 'false' : schema.type === 'integer' ? '0' : '""'
  return [`${indent}${name}: ${empty}`]
}

function toInner({ properties = {}, required = [] }: FieldSchema, indent: string): readonly string[] {
  return Object.entries(properties).flatMap(([name, inner]) => {
    const [first = '', ...rest] = toLines(name, inner, indent)
    const meaning = [...toMeaning(inner), ...(required.includes(name) ? [] : ['May be left out.'])].join(' ')
    return [`${first}${meaning ? ` # ${meaning}` : ''}`, ...rest]
  })
}

function toComments(schema: FieldSchema): readonly string[] {
  return toMeaning(schema).map((line) => `# ${line}`)
}

function toMeaning({ description, enum: terms, items }: FieldSchema): readonly string[] {
  const allowed = terms ?? items?.enum
  return [...(description ? [description] : []), ...(allowed ? [`One of: ${allowed.join(', ')}.`] : [])]
}

function formatParts(): string {
  const required: readonly string[] = requiredBodyHeadings
  return Object.entries(bodyHeadings)
    .map(([heading, id]) => `## ${heading}\n\n${partHelp[id]}${required.includes(heading) ? '' : ' May be left out.'}\n`)
    .join('\n')
}
