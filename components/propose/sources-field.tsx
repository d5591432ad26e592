import type { FieldPath } from '../../lib/propose/field-value'
import type { FieldOf } from '../../lib/propose/form-field'
import { toControlId } from '../../lib/propose/place-problems'
import { FieldSet } from './field-set'
import { type OfferedSource, useForm, useMessages } from './form-context'

type Props = { readonly field: FieldOf<'sources'>; readonly path: FieldPath; readonly chosen: readonly string[] }

/** So many sources stand open; more wait behind one line. */
const fewSources = 3

/** Which of the sources entered say so. */
export function SourcesField({ field, path, chosen }: Props) {
  const id = toControlId(path)
  const { sources } = useForm()
  const wrong = useMessages(id).length > 0
  const unknown = chosen
    .filter((value) => !sources.some((source) => source.id === value))
    .map((value) => ({ id: value, title: 'not among the sources' }))
  const offered = [...sources, ...unknown]
  return (
    <FieldSet id={id} className="field field--sources" legend={field.label} help="" required={field.required}>
      {offered.length === 0 && (
        <p className="field__none">
          None entered yet. <a href="#sources">Enter sources first</a>.
        </p>
      )}
      {offered.length > fewSources ? (
        <details className="sources-field">
          <summary>{chosen.length === 0 ? `Choose from ${offered.length} sources` : chosen.join(', ')}</summary>
          <Offered id={id} path={path} offered={offered} chosen={chosen} wrong={wrong} />
        </details>
      ) : (
        <Offered id={id} path={path} offered={offered} chosen={chosen} wrong={wrong} />
      )}
    </FieldSet>
  )
}

type OfferedProps = Pick<Props, 'path' | 'chosen'> & {
  readonly id: string
  readonly offered: readonly OfferedSource[]
  readonly wrong: boolean
}

function Offered({ id, path, offered, chosen, wrong }: OfferedProps) {
  const { change } = useForm()
  function toggle(source: string, checked: boolean): void {
    // In the order of the list of sources, as records have them.
    const next = offered.map((other) => other.id).filter((other) => (other === source ? checked : chosen.includes(other)))
    change(path, next.length === 0 ? undefined : next)
  }
  return (
    <ul className="field__choices field__choices--one">
      {offered.map((source) => (
        <li className="option" key={source.id}>
          <input
            type="checkbox"
            id={`${id}-${source.id}`}
            checked={chosen.includes(source.id)}
            aria-invalid={wrong || undefined}
            onChange={({ target }) => toggle(source.id, target.checked)}
          />
          <label htmlFor={`${id}-${source.id}`}>
            <span>
              <strong>{source.id}</strong> {source.title}
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}
