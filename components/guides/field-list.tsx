import type { CaseStudyField, FieldSchema } from '../../lib/content/case-study-fields'

/** The fields of a record or of a group within one: name, whether required, meaning, terms; groups within each below it. */
export function FieldList({ fields }: { readonly fields: readonly CaseStudyField[] }) {
  return (
    <dl className="fields">
      {fields.map(({ name, required, schema }) => (
        <div key={name} className="field-entry">
          <dt>
            <code>{name}</code> <span className="field-entry__kind">{[toKind(schema), required ? 'required' : 'optional'].join(', ')}</span>
          </dt>
          <dd>
            {schema.description && <p>{schema.description}</p>}
            <Terms terms={schema.enum ?? schema.items?.enum ?? []} />
            <Inner schema={schema.items ?? schema} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Terms({ terms }: { readonly terms: readonly string[] }) {
  if (terms.length === 0) return null
  return (
    <p className="field-entry__terms">
      {terms.map((term, index) => (
        <span key={term}>
          {index > 0 && ', '}
          <code>{term}</code>
        </span>
      ))}
    </p>
  )
}

function Inner({ schema }: { readonly schema: FieldSchema }) {
  if (!schema.properties) return null
  const required = new Set(schema.required ?? [])
  const fields = Object.entries(schema.properties).map(([name, inner]) => ({ name, required: required.has(name), schema: inner }))
  return <FieldList fields={fields} />
}

function toKind({ type, items, enum: terms, maxLength }: FieldSchema): string {
  if (type === 'array') return items?.properties ? 'list of groups' : items?.enum ? 'list of terms' : 'list'
  if (type === 'object') return 'group'
  if (terms) return 'term'
  if (type === 'boolean') return 'true or false'
  if (type === 'integer' || type === 'number') return 'number'
  return maxLength === undefined ? 'text' : `text, at most ${maxLength} characters`
}
