import { type ChangeEvent, useId, useRef, useState } from 'react'
import { fewOptions, listFew, listOptions } from '../../lib/library/list-options'
import { narrowTerms } from '../../lib/library/narrow-terms'
import type { FacetProps } from './facet-group'
import { Option } from './option'
import { useAliases } from './use-aliases'

type Props = FacetProps & {
  /** Shown even without results: what is chosen, and whatever stood there when the reader came to the filters. */
  readonly staying: ReadonlySet<string>
  /** The terms listed, of those of the facet. Typing looks through all of them. */
  readonly terms: readonly string[]
  /** What the terms listed are called, where they are not all of the facet's. */
  readonly plural?: string
  /** Whether the field for typing stands there from the start. */
  readonly typing?: boolean
}

/** The options of a group: a long one shows the first few, then all, and can be narrowed by typing. */
export function FacetOptions({ facet, chosen, counts, totals, staying, terms, plural = facet.plural, typing = false, onToggle }: Props) {
  const [all, setAll] = useState(false)
  const [text, setText] = useState('')
  const given = { counts, totals, kept: staying }
  const options = listOptions(facet, terms, given)
  const few = listFew(options, useKept(chosen))
  const { aliases, load } = useAliases(facet.param)
  const typed = text.trim() !== ''
  // Only what is typed asks for the looking: without it the library would do so for every group before it comes alive.
  const narrow = () => narrowTerms(facet, listOptions(facet, Object.keys(facet.terms), given), text, aliases)
  const shown = typed ? narrow() : all ? options : few
  return (
    <>
      {(typing || (all && options.length > fewOptions)) && <Narrow noun={facet.noun} onType={setText} onWarm={load} />}
      <ul className="facet__options">
        {shown.map((term) => (
          <Option key={term} facet={facet} term={term} checked={chosen.includes(term)} count={counts.get(term) ?? 0} onToggle={onToggle} />
        ))}
        {shown.length === 0 && (
          <li className="facet__none">
            {typed ? `No ${facet.noun} with case studies here begins like that.` : 'None among these results.'}
          </li>
        )}
      </ul>
      {few.length < options.length && !typed && (
        <p className="facet__more">
          <button className="action" type="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? `Show fewer ${plural}` : `Show all ${options.length} ${plural}`}
          </button>
        </p>
      )}
    </>
  )
}

type NarrowProps = { readonly noun: string; readonly onType: (text: string) => void; readonly onWarm: () => void }

function Narrow({ noun, onType, onWarm }: NarrowProps) {
  const id = useId()
  function type(event: ChangeEvent<HTMLInputElement>): void {
    onWarm()
    onType(event.currentTarget.value)
  }
  return (
    <p className="facet__narrow">
      <label htmlFor={id}>
        Find {/^[aeiou]/.test(noun) ? 'an' : 'a'} {noun}
      </label>
      <input id={id} type="text" autoComplete="off" spellCheck={false} onFocus={onWarm} onChange={type} />
    </p>
  )
}

/** What has been chosen since the page opened stays among the first few. */
function useKept(chosen: readonly string[]): ReadonlySet<string> {
  const kept = useRef(new Set<string>())
  for (const term of chosen) kept.current.add(term)
  return kept.current
}
