import type { FieldPath } from '../../lib/propose/field-value'
import type { FieldOf } from '../../lib/propose/form-field'
import { toControlId } from '../../lib/propose/place-problems'
import { Help, Messages, toDescribedBy } from './field-words'
import { useForm, useMessages } from './form-context'

type Props = { readonly field: FieldOf<'record'>; readonly path: FieldPath; readonly value: string }

/** One case study of the library. */
export function RecordField({ field, path, value }: Props) {
  const id = toControlId(path)
  const { change, records } = useForm()
  const wrong = useMessages(id).length > 0
  return (
    <div className="field field--term">
      <label className="field__label" htmlFor={id}>
        {field.label}
      </label>
      <Help id={id} text={field.help} />
      <select
        className="field__input"
        id={id}
        value={value}
        aria-describedby={toDescribedBy(id, { help: field.help !== '', error: wrong })}
        aria-invalid={wrong || undefined}
        onChange={(event) => change(path, event.target.value || undefined)}
      >
        <option value="">Choose one</option>
        {records.map((record) => (
          <option key={record.value} value={record.value}>
            {record.label}
          </option>
        ))}
        {value !== '' && !records.some((record) => record.value === value) && <option value={value}>{value}</option>}
      </select>
      <Messages id={id} />
    </div>
  )
}
