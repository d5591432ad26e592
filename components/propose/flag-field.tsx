import type { FieldPath } from '../../lib/propose/field-value'
import type { FieldOf } from '../../lib/propose/form-field'
import { toControlId } from '../../lib/propose/place-problems'
import { Help, Messages, toDescribedBy } from './field-words'
import { useForm, useMessages } from './form-context'

type Props = { readonly field: FieldOf<'flag'>; readonly path: FieldPath; readonly value: boolean }

/** Yes, or nothing. */
export function FlagField({ field, path, value }: Props) {
  const id = toControlId(path)
  const { change } = useForm()
  const wrong = useMessages(id).length > 0
  return (
    <div className="field">
      <div className="option">
        <input
          type="checkbox"
          id={id}
          checked={value}
          aria-describedby={toDescribedBy(id, { help: true, error: wrong })}
          onChange={({ target }) => change(path, target.checked || undefined)}
        />
        <label htmlFor={id}>{field.label}</label>
      </div>
      <Help id={id} text={field.help} />
      <Messages id={id} />
    </div>
  )
}
