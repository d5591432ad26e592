import type { ReactNode } from 'react'
import { toHref } from '../../lib/site'
import { Icon } from './icon'

type Props = { readonly large?: boolean; readonly children?: ReactNode }

/** A plain form: the library reads the question from the address. What stands below the field comes within. */
export function SearchForm({ large = false, children }: Props) {
  return (
    <form className={large ? 'search search--large' : 'search'} action={toHref('/case-studies/')}>
      <label className="search__label" htmlFor="q">
        Search the case studies
      </label>
      <div className="search__row">
        <input className="search__input" id="q" name="q" type="search" autoComplete="off" />
        <button className="button" type="submit">
          <Icon name="search" /> Search
        </button>
      </div>
      {children}
    </form>
  )
}
