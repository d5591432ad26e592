import { memo } from 'react'
import { type Facet, type FacetParam, getFacet, isTerm } from '../../lib/library/facets'
import type { Direction, EvidenceStep } from '../../lib/vocabulary/evidence'
import { DirectionMark } from '../marks/direction-mark'
import { EvidenceMark } from '../marks/evidence-mark'

/** Chooses a term or lets it go; `control` is what the reader used. */
export type Toggle = (param: FacetParam, term: string, control: HTMLElement) => void

type Props = {
  readonly facet: Facet<FacetParam>
  readonly term: string
  readonly checked: boolean
  readonly count: number
  readonly onToggle: Toggle
}

/** One choice of a group, with how many case studies it would show. Drawn again only when that changes: there are a hundred. */
export const Option = memo(function Option({ facet, term, checked, count, onToggle }: Props) {
  const id = `${facet.param}-${term}`
  const meaning = facet.meanings?.[term]
  return (
    <li className="option">
      <input
        type="checkbox"
        id={id}
        name={facet.param}
        value={term}
        checked={checked}
        onChange={(event) => onToggle(facet.param, term, event.currentTarget)}
      />
      <label htmlFor={id}>
        <OptionMark param={facet.param} term={term} />
        <span>
          {facet.terms[term]}
          {meaning && `: ${meaning}`}
        </span>{' '}
        <span className="count">{count}</span>
      </label>
    </li>
  )
})

/** The mark that the term has everywhere else on the site. */
function OptionMark({ param, term }: { readonly param: FacetParam; readonly term: string }) {
  if (param === 'evidence' && isTerm(getFacet(param), term)) return <EvidenceMark step={term as EvidenceStep} /> // checked against the terms
  if (param === 'direction' && isTerm(getFacet(param), term)) return <DirectionMark direction={term as Direction} /> // checked against the terms
  return null
}
