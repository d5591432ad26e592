import { useState } from 'react'
import type { FieldPath } from '../../lib/propose/field-value'
import type { FieldOf } from '../../lib/propose/form-field'
import { toControlId } from '../../lib/propose/place-problems'
import { Icon } from '../layout/icon'
import { Help, Messages, Optional, toDescribedBy } from './field-words'
import { focusSoon } from './focus-control'
import { useForm, useMessages } from './form-context'

type Props = { readonly field: FieldOf<'texts'>; readonly path: FieldPath; readonly texts: readonly string[] }

/** Short texts, one a line. */
export function TextsField({ field, path, texts }: Props) {
  const id = toControlId(path)
  const { change, say } = useForm()
  const wrong = useMessages(id).length > 0
  const [added, setAdded] = useState(0)
  const set = (next: readonly string[]) => change(path, next.length === 0 ? undefined : next)

  function add(): void {
    set([...texts, ''])
    setAdded(added + 1)
    focusSoon(`${id}-line-${texts.length + 1}`)
  }
  function remove(index: number): void {
    set(texts.filter((_, other) => other !== index))
    say(`${toTitle(field.noun)} ${index + 1} removed.`)
    focusSoon(`${id}-add`)
  }
  return (
    <fieldset className="field" id={id} aria-describedby={toDescribedBy(id, { help: field.help !== '', error: wrong })}>
      <legend className="field__label">
        {field.label}
        <Optional required={field.required} />
      </legend>
      <Help id={id} text={field.help} />
      <Messages id={id} />
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by where it stands; it has no state of its own
        <p className="texts-field__line" key={index}>
          <input
            className="field__input"
            type="text"
            id={`${id}-line-${index + 1}`}
            aria-label={`${toTitle(field.noun)} ${index + 1}`}
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
    </fieldset>
  )
}

function toTitle(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}
