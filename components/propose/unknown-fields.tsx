import type { FieldGroup, FieldPath } from '../../lib/propose/field-value'
import type { FormField } from '../../lib/propose/form-field'
import { useForm } from './form-context'

type Props = { readonly path: FieldPath; readonly fields: readonly FormField[]; readonly value: FieldGroup | undefined }

/** What a file that was opened says in fields the schema does not know: shown, so that nothing is lost, and to be deleted. */
export function UnknownFields({ path, fields, value = {} }: Props) {
  const { change } = useForm()
  const unknown = Object.entries(value).filter(([name]) => !fields.some((field) => field.name === name))
  if (unknown.length === 0) return null
  return (
    <ul className="unknown-fields">
      {unknown.map(([name, inner]) => (
        <li key={name}>
          <p>
            The library knows no field <strong>{name}</strong> here. The file says: <code>{JSON.stringify(inner)}</code>
          </p>
          <button className="action" type="button" onClick={() => change([...path, name], undefined)}>
            Delete<span className="vh"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
