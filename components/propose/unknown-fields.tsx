import type { Draft } from '../../lib/propose/draft'
import type { FormModel } from '../../lib/propose/form-field'
import { useForm } from './form-context'

/** Fields of a file that was opened which the schema does not know: shown, so that nothing is lost, and to be deleted. */
export function UnknownFields({ model, draft }: { readonly model: FormModel; readonly draft: Draft }) {
  const { change } = useForm()
  const known = new Set(model.steps.flatMap(({ fields }) => fields.map(({ name }) => name)))
  const unknown = Object.entries(draft.frontMatter).filter(([name]) => !known.has(name))
  if (unknown.length === 0) return null
  return (
    <section className="finish__part" aria-labelledby="unknown-fields">
      <h3 id="unknown-fields">Fields the library does not know</h3>
      <ul className="put-aside">
        {unknown.map(([name, value]) => (
          <li key={name}>
            <p>
              <strong>{name}</strong>: <code>{JSON.stringify(value)}</code>
            </p>
            <button className="action" type="button" onClick={() => change([name], undefined)}>
              Delete<span className="vh"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
