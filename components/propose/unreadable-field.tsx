import type { FieldPath, FieldValue } from '../../lib/propose/field-value'
import type { FormField } from '../../lib/propose/form-field'
import { toControlId } from '../../lib/propose/place-problems'
import { Help, Messages } from './field-words'
import { useForm } from './form-context'

type Props = { readonly field: FormField; readonly path: FieldPath; readonly value: FieldValue | undefined }

/** A value the field cannot hold, from a file that was opened: shown as it is, until the reader writes it anew. */
export function UnreadableField({ field, path, value }: Props) {
  const id = toControlId(path)
  const { change } = useForm()
  return (
    <div className="field">
      <p className="field__label">{field.label}</p>
      <Help id={id} text={field.help} />
      <p>
        The file says here: <code>{JSON.stringify(value)}</code>
      </p>
      <button className="action" id={id} type="button" aria-describedby={`${id}-error`} onClick={() => change(path, undefined)}>
        Delete it and fill in “{field.label}” anew
      </button>
      <Messages id={id} />
    </div>
  )
}
