import { type FieldSchema, listCaseStudyFields } from './case-study-fields'
import { requiredBodyHeadings } from './case-study-schema'
import { toNextReview } from './next-review'

/** What a new case study is known to be before it is written. `today` is a day, `2026-01-31`. */
export type SkeletonAnswers = { readonly title: string; readonly area: string; readonly approach: string; readonly today: string }

/** Where in the record an answer goes: a path such as `review.next`, and the YAML of its value. */
type Filled = Readonly<Record<string, string>>

/**
 * The text of a new case study, from the schema: every field with what it means and which terms it takes, the optional ones
 * as remarks. It passes the check but for what has to be written.
 */
export function formatSkeleton({ title, area, approach, today }: SkeletonAnswers): string {
  const filled: Filled = {
    title: JSON.stringify(title),
    areas: `[${area}]`,
    approaches: `[${approach}]`,
    'review.published': today,
    'review.reviewed': today,
    'review.next': toNextReview(today),
    'review.changes.date': today,
    'review.changes.note': '"First version."',
    'sources.id': 'S1',
  }
  const told = new Set<string>()
  const fields = listCaseStudyFields().flatMap(({ name, required, schema }) => [
    '',
    ...writeField({ name, path: name, schema, required, filled, told }),
  ])
  return `---\n${[...opening, ...fields, '', ...aboutBody].join('\n')}\n---\n\n${requiredBodyHeadings.map((heading) => `## ${heading}\n`).join('\n')}`
}

const opening = [
  '# Fill what is empty; take the # off an optional field to use it. npm run check tells what is missing.',
  '# Every fact carries the ids of its sources, such as source: [S1, S2]. What no source says goes under unknowns.',
]

const aboutBody = [
  '# Below the line stands the story, under the fixed headings and in Markdown. A sentence with a figure ends with its source: [^S1].',
  '# "## What happened next" may follow as a fourth heading.',
]

type Field = {
  readonly name: string
  readonly path: string
  readonly schema: FieldSchema
  readonly required: boolean
  readonly filled: Filled
  /** What has been explained already: a statement's text and source are alike everywhere. */
  readonly told: Set<string>
}

/** The lines of a field; those of an optional one are remarks. */
function writeField(field: Field): readonly string[] {
  const { schema, required, told } = field
  const help = listHelp(schema).filter((line) => !told.has(line))
  for (const line of help) told.add(line)
  const value = writeValue(field)
  return [
    ...help.flatMap((line) => wrap(line)),
    ...(required ? value : value.filter((line) => !/^\s*# /.test(line)).map((line) => `#${line}`)),
  ]
}

function listHelp(schema: FieldSchema): readonly string[] {
  const terms = schema.enum ?? schema.items?.enum
  return [
    schema.description ?? '',
    terms ? `${schema.type === 'array' ? 'Any of' : 'One of'}: ${terms.join(', ')}.` : '',
    schema.maxItems === undefined ? '' : `At most ${schema.maxItems}.`,
  ].filter(Boolean)
}

function writeValue({ name, path, schema, filled, told }: Field): readonly string[] {
  const answer = filled[path]
  if (answer !== undefined) return [`${name}: ${answer}`]
  const item = schema.items
  if (item?.properties) {
    const lines = writeProperties(item, path, filled, told).map((line) => `    ${line}`)
    const first = lines.findIndex((line) => !/^\s*#/.test(line))
    return [`${name}:`, ...lines.map((line, index) => (index === first ? line.replace('    ', '  - ') : line))]
  }
  if (item) return [`${name}: ${item.pattern?.startsWith('^S') ? '[S1]' : '[""]'}`]
  if (schema.properties) return [`${name}:`, ...writeProperties(schema, path, filled, told).map((line) => `  ${line}`)]
  return [`${name}: ${emptyValues[schema.type ?? ''] ?? '""'}`]
}

const emptyValues: Readonly<Record<string, string>> = { boolean: 'true', integer: '0', number: '0' }

function writeProperties(schema: FieldSchema, path: string, filled: Filled, told: Set<string>): readonly string[] {
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    writeField({ name, path: `${path}.${name}`, schema: inner, required: required.has(name), filled, told }),
  )
}

/** A remark of at most 110 letters a line. */
function wrap(text: string): readonly string[] {
  return (text.match(/.{1,108}(?:\s|$)/g) ?? [text]).map((line) => `# ${line.trim()}`)
}
