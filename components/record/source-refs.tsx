import { Fragment } from 'react'
import type { Citations } from '../../lib/content/citations'

type Props = {
  /** Source ids, as a list or, in a body, separated by spaces. */
  readonly ids: readonly string[] | string | undefined
  /** The id of this place, so that the source can lead back to it. */
  readonly at: string
  readonly citations: Pick<Citations, 'numbers'>
}

/** The numbers of the sources, superior, each a link to its entry under Sources. Nothing without a source. */
export function SourceRefs({ ids = [], at, citations }: Props) {
  const numbers = toNumbers(ids, citations)
  if (numbers.length === 0) return null
  return (
    <sup className="ref" id={at}>
      {numbers.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && <span aria-hidden="true">, </span>}
          <a href={`#source-${number}`}>
            <span className="vh">Source </span>
            {number}
          </a>
        </Fragment>
      ))}
    </sup>
  )
}

/** Throws for an id without a source: the check refuses such a record before it comes here. */
function toNumbers(ids: readonly string[] | string, { numbers }: Pick<Citations, 'numbers'>): readonly number[] {
  const list = typeof ids === 'string' ? ids.split(/\s+/).filter(Boolean) : ids
  return [...new Set(list)].map((id) => toNumber(id, numbers)).sort((a, b) => a - b)
}

function toNumber(id: string, numbers: Citations['numbers']): number {
  const number = numbers[id]
  if (number === undefined) throw new Error(`No source "${id}" in this record.`)
  return number
}
