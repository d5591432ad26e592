import { useState } from 'react'
import type { Draft } from '../../lib/propose/draft'
import type { Choice } from '../../lib/propose/form-field'
import { toHref } from '../../lib/site'
import { OpenFile } from './open-file'
import type { ProposeClient } from './propose-client'

type Props = {
  readonly client: ProposeClient
  readonly records: readonly Choice[]
  readonly onOpen: (draft: Draft, name: string) => void
  readonly onClear: () => void
}

/** Other ways to begin: from a published record, from a file, or again. */
export function Start({ client, records, onOpen, onClear }: Props) {
  const [slug, setSlug] = useState('')
  return (
    <details className="start">
      <summary>Correct a published case study, open a file, or begin again</summary>
      <div className="start__in">
        <form className="start__record" action={toHref('/propose/')}>
          <label className="field__label" htmlFor="from">
            Correct a published case study
          </label>
          <span className="start__row">
            <select className="field__input" id="from" name="from" value={slug} onChange={({ target }) => setSlug(target.value)} required>
              <option value="">Choose one</option>
              {records.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <button className="button button--quiet" type="submit">
              Open it
            </button>
          </span>
        </form>
        <OpenFile client={client} onOpen={onOpen} />
        <p>
          <button className="action" type="button" onClick={onClear}>
            Begin again with an empty form
          </button>
        </p>
        <p className="field__help">What is written here now is put aside, not lost.</p>
      </div>
    </details>
  )
}
