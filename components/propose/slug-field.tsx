import { slugControl } from '../../lib/propose/place-problems'
import { Messages, toDescribedBy } from './field-words'
import { useMessages } from './form-context'

type Props = {
  readonly slug: string
  /** What the title gives. */
  readonly derived: string
  readonly onChange: (slug: string) => void
}

/** The name of the file, which becomes the address of the case study. */
export function SlugField({ slug, derived, onChange }: Props) {
  const wrong = useMessages(slugControl).length > 0
  return (
    <div className="field field--text">
      <label className="field__label" htmlFor={slugControl}>
        Address
        <span className="field__optional"> (optional)</span>
      </label>
      <p className="field__help" id={`${slugControl}-help`}>
        The last part of the address of its page, for ever: lower-case letters, digits and hyphens.{' '}
        {derived === '' ? 'Left empty, it is made from the name.' : `Left empty, it is made from the name: ${derived}`}
      </p>
      <input
        className="field__input"
        id={slugControl}
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={slug}
        aria-describedby={toDescribedBy(slugControl, { help: true, error: wrong })}
        aria-invalid={wrong || undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      <Messages id={slugControl} />
    </div>
  )
}
