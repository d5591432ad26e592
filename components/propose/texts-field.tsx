import { useState } from 'react'
import { toSentence } from '../../lib/library/format-count'
import type { FieldPath } from '../../lib/propose/field-value'
import type { FieldOf } from '../../lib/propose/form-field'
import { toControlId } from '../../lib/propose/place-problems'
import { Icon } from '../layout/icon'
import { FieldSet } from './field-set'
import { focusSoon } from './focus-control'
import { useForm } from './form-context'

type Props = { readonly field: FieldOf<'texts'>; readonly path: FieldPath; readonly texts: readonly string[] }

/** Short texts, one a line. */
export function TextsField({ field, path, texts }: Props) {
  const id = toControlId(path)
  const { change, say } = useForm()
  const [added, setAdded] = useState(0)
  const set = (next: readonly string[]) => change(path, next.length === 0 ? undefined : next)

  function add(): void {
    set([...texts, ''])
    setAdded(added + 1)
    focusSoon(`${id}-line-${texts.length + 1}`)
  }
  function remove(index: number): void {
    set(texts.filter((_, other) => other !== index))
    say(`${toSentence(field.noun)} ${index + 1} removed.`)
    focusSoon(`${id}-add`)
  }
  return (
    <FieldSet id={id} className="field" legend={field.label} help={field.help} required={field.required}>
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by where it stands; it has no state of its own
        <p className="texts-field__line" key={index}>
          <input
            className="field__input"
            type="text"
            id={`${id}-line-${index + 1}`}
            aria-label={`${toSentence(field.noun)} ${index + 1}`}
            autoComplete="off"
            value={text}
            onChange={({ target }) => set(texts.map((other, at) => (at === index ? target.value : other)))}
          />
          <button className="action" type="button" onClick={() => remove(index)}>
            <Icon name="close" /> Remove
            <span className="vh">
              {' '}
              {field.noun} {index + 1}
            </span>
          </button>
        </p>
      ))}
      <button className="action" type="button" id={`${id}-add`} onClick={add}>
        <Icon name="add" /> Add a {field.noun}
      </button>
    </FieldSet>
  )
}
