import type { FormEvent, RefObject } from 'react'
import { toHref } from '../../lib/site'
import { Icon } from '../layout/icon'

type Props = {
  readonly box: RefObject<HTMLInputElement | null>
  readonly onType: () => void
  readonly onSubmit: () => void
  readonly onWarm: () => void
}

/** The head of the library. The box is the reader's: React never writes into it, or letters get lost while the address follows. */
export function SearchBox({ box, onType, onSubmit, onWarm }: Props) {
  function submit(event: FormEvent): void {
    event.preventDefault()
    onSubmit()
  }
  return (
    <div className="sheet">
      <div className="page-head frame">
        <h1>Case studies</h1>
        {/* biome-ignore lint/a11y/useSemanticElements: the house style is a form; `search` is young in browsers */}
        <form className="search" role="search" action={toHref('/case-studies/')} onSubmit={submit}>
          <label className="search__label vh" htmlFor="q">
            Search the case studies
          </label>
          <div className="search__row">
            <input
              className="search__input"
              id="q"
              name="q"
              type="search"
              autoComplete="off"
              spellCheck={false}
              maxLength={120}
              ref={box}
              onInput={onType}
              onFocus={onWarm}
            />
            <button className="button" type="submit">
              <Icon name="search" /> Search
            </button>
          </div>
        </form>
      </div>
    </div>
  )
}
