import { useState } from 'react'
import { useForm } from './form-context'

type Props = { readonly id: string; readonly label: string; readonly onInsert: (reference: string) => void }

/** Names the source of a sentence without knowing how a reference is written. */
export function InsertSource({ id, label, onInsert }: Props) {
  const { sources } = useForm()
  const [chosen, setChosen] = useState('')
  const source = sources.some((offered) => offered.id === chosen) ? chosen : (sources[0]?.id ?? '')
  if (sources.length === 0) {
    return (
      <p className="field__none">
        To name the source of a sentence, <a href="#sources">enter sources first</a>.
      </p>
    )
  }
  return (
    <p className="insert-source">
      <label htmlFor={`${id}-source`}>Source behind the sentence</label>
      <select className="field__input" id={`${id}-source`} value={source} onChange={({ target }) => setChosen(target.value)}>
        {sources.map((offered) => (
          <option key={offered.id} value={offered.id}>
            {offered.id} {offered.title}
          </option>
        ))}
      </select>
      <button className="button button--quiet" type="button" onClick={() => onInsert(`[^${source}]`)}>
        Insert
        <span className="vh">
          {' '}
          {source} into {label}
        </span>
      </button>
    </p>
  )
}
