import type { ChangeEvent } from 'react'
import type { FieldPath, FieldValue } from '../../lib/propose/field-value'
import type { FieldOf } from '../../lib/propose/form-field'
import { toControlId } from '../../lib/propose/place-problems'
import { Help, Messages, Optional, toDescribedBy } from './field-words'
import { useForm, useMessages } from './form-context'

type Kind = 'text' | 'number' | 'date'
type Props = { readonly field: FieldOf<Kind>; readonly path: FieldPath; readonly value: string }

/** A line or a few lines of text, a date or a number. What is typed stays as it is: the check says what is wrong with it. */
export function TextField({ field, path, value }: Props) {
  const id = toControlId(path)
  const { change } = useForm()
  const wrong = useMessages(id).length > 0
  const rows = field.kind === 'text' ? field.rows : 0
  const shared = {
    id,
    value,
    autoComplete: 'off',
    'aria-describedby': toDescribedBy(id, { help: field.help !== '', error: wrong }),
    'aria-invalid': wrong || undefined,
    'aria-required': field.required || undefined,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => change(path, toValue(field.kind, event.target.value)),
  }
  return (
    <div className={`field field--${rows > 0 ? 'long' : field.kind}`}>
      <label className="field__label" htmlFor={id}>
        {field.label}
        <Optional required={field.required} />
      </label>
      <Help id={id} text={field.help} />
      {rows > 0 ? (
        <textarea className="field__input" rows={rows} {...shared} />
      ) : (
        <input
          className="field__input"
          type="text"
          inputMode={field.kind === 'number' ? 'numeric' : undefined}
          spellCheck={field.kind === 'text'}
          {...shared}
        />
      )}
      {field.kind === 'text' && <Room most={field.most} length={value.trim().length} />}
      <Messages id={id} />
    </div>
  )
}

/** How much room is left, from the last fifth on. The check tells a screen reader when it is too much. */
function Room({ most, length }: { readonly most: number | undefined; readonly length: number }) {
  if (most === undefined || length < most * 0.8) return null
  return (
    <p className="field__room" aria-hidden="true">
      {length} of {most} characters
    </p>
  )
}

/** An age is a number in the file; a text that is none stays one, for the check to name. */
function toValue(kind: Kind, text: string): FieldValue | undefined {
  if (text === '') return undefined
  return kind === 'number' && /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : text
}
