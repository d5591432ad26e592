import type { FieldPath } from '../../lib/propose/field-value'
import type { FieldOf } from '../../lib/propose/form-field'
import { toControlId } from '../../lib/propose/place-problems'
import { Help, Messages, Optional, toDescribedBy } from './field-words'
import { useForm, useMessages } from './form-context'

type Props = { readonly field: FieldOf<'term' | 'record'>; readonly path: FieldPath; readonly value: string }

/** One of a closed list, or of the library's case studies. A term the list does not hold, from a file that was opened, stays until another is chosen. */
export function TermField({ field, path, value }: Props) {
  const id = toControlId(path)
  const { change, lists, records } = useForm()
  const wrong = useMessages(id).length > 0
  const choices = field.kind === 'record' ? records : (lists[field.list] ?? [])
  return (
    <div className="field field--term">
      <label className="field__label" htmlFor={id}>
        {field.label}
        <Optional required={field.required} />
      </label>
      <Help id={id} text={field.help} />
      <select
        className="field__input"
        id={id}
        value={value}
        aria-describedby={toDescribedBy(id, { help: field.help !== '', error: wrong })}
        aria-invalid={wrong || undefined}
        aria-required={field.required || undefined}
        onChange={(event) => change(path, event.target.value || undefined)}
      >
        <option value="">Choose one</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
        {value !== '' && !choices.some((choice) => choice.value === value) && <option value={value}>{value}</option>}
      </select>
      <Messages id={id} />
    </div>
  )
}
