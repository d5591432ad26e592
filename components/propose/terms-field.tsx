import { useState } from 'react'
import { matchesWords } from '../../lib/library/match-words'
import type { FieldPath } from '../../lib/propose/field-value'
import type { Choice, FieldOf } from '../../lib/propose/form-field'
import { toControlId } from '../../lib/propose/place-problems'
import { FieldSet } from './field-set'
import { useForm, useMessages } from './form-context'

type Props = { readonly field: FieldOf<'terms' | 'records'>; readonly path: FieldPath; readonly chosen: readonly string[] }

/** A longer list can be narrowed by typing. */
const fewChoices = 10

/** Several of a closed list, or of the library's case studies, in the order in which they are chosen. */
export function TermsField({ field, path, chosen }: Props) {
  const id = toControlId(path)
  const { change, lists, records } = useForm()
  const [text, setText] = useState('')
  const wrong = useMessages(id).length > 0
  const known = field.kind === 'records' ? records : (lists[field.list] ?? [])
  const choices = [...known, ...chosen.filter((value) => !known.some((choice) => choice.value === value)).map(toUnknownChoice)]
  const shown = choices.filter((choice) => chosen.includes(choice.value) || matches(choice, text))
  const set = (next: readonly string[]) => change(path, next.length === 0 ? undefined : next)
  return (
    <FieldSet id={id} className="field field--terms" legend={field.label} help={field.help} required={field.required}>
      {choices.length > fewChoices && (
        <p className="field__narrow">
          <label htmlFor={`${id}-narrow`}>Type to find one</label>
          <input
            id={`${id}-narrow`}
            className="field__input"
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </p>
      )}
      <ul className="field__choices">
        {shown.map((choice) => (
          <li className="option" key={choice.value}>
            <input
              type="checkbox"
              id={`${id}-${choice.value}`}
              checked={chosen.includes(choice.value)}
              aria-invalid={wrong || undefined}
              onChange={({ target }) => set(target.checked ? [...chosen, choice.value] : chosen.filter((value) => value !== choice.value))}
            />
            <label htmlFor={`${id}-${choice.value}`}>
              <span>
                {choice.label}
                {choice.note && <span className="field__note">{choice.note}</span>}
              </span>
            </label>
          </li>
        ))}
        {shown.length === 0 && <li className="field__none">Nothing in the list begins like that.</li>}
      </ul>
      {isRanked(field) && chosen.length > 1 && <First choices={choices} chosen={chosen} onChange={set} />}
    </FieldSet>
  )
}

/** Of the approaches, the first is the main one. */
function isRanked(field: Props['field']): boolean {
  return field.kind === 'terms' && field.list === 'approaches'
}

type FirstProps = {
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChange: (next: readonly string[]) => void
}

function First({ choices, chosen, onChange }: FirstProps) {
  const toChoiceLabel = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value
  return (
    <div className="field field--term">
      <label className="field__label" htmlFor="main-approach">
        Main approach
      </label>
      <select
        id="main-approach"
        className="field__input"
        value={chosen[0]}
        onChange={({ target }) => onChange([target.value, ...chosen.filter((value) => value !== target.value)])}
      >
        {chosen.map((value) => (
          <option key={value} value={value}>
            {toChoiceLabel(value)}
          </option>
        ))}
      </select>
    </div>
  )
}

function matches({ label, note = '', also = [] }: Choice, text: string): boolean {
  return [label, note, ...also].some((name) => matchesWords(name, text))
}

function toUnknownChoice(value: string): Choice {
  return { value, label: value }
}
