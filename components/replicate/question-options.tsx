import { useId, useState } from 'react'
import type { Question, QuestionParam } from '../../lib/match/questions'

type Props = {
  readonly question: Question<QuestionParam>
  readonly chosen: readonly string[]
  readonly alive: boolean
  /** The terms to choose from, where they are not all of the question's. */
  readonly offered?: readonly string[]
  readonly onToggle: (param: QuestionParam, term: string) => void
}

/** More than this many options are folded away, those chosen excepted. */
const few = 6

/** A question with any number of answers: boxes to tick, the later ones folded away. */
export function QuestionOptions({ question, chosen, alive, offered, onToggle }: Props) {
  const { param, legend, hint, plural, terms } = question
  const [all, setAll] = useState(false)
  const options = Object.keys(terms).filter((term) => !offered || offered.includes(term) || chosen.includes(term))
  const first = options.filter((term, index) => index < few || chosen.includes(term))
  return (
    <fieldset className="question" disabled={!alive}>
      <legend className="question__legend">{legend}</legend>
      {hint && <p className="question__hint">{hint}</p>}
      <ul className="question__options">
        {(all ? options : first).map((term) => (
          <Box
            key={term}
            param={param}
            term={term}
            label={terms[term] ?? term}
            checked={chosen.includes(term)}
            onToggle={() => onToggle(param, term)}
          />
        ))}
      </ul>
      {first.length < options.length && (
        <button className="action question__more" type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show fewer ${plural}` : `Show all ${options.length} ${plural}`}
        </button>
      )}
    </fieldset>
  )
}

type BoxProps = {
  readonly param: QuestionParam
  readonly term: string
  readonly label: string
  readonly checked: boolean
  readonly onToggle: () => void
}

function Box({ param, term, label, checked, onToggle }: BoxProps) {
  const id = useId()
  return (
    <li className="option">
      <input type="checkbox" id={id} name={param} value={term} checked={checked} onChange={onToggle} />
      <label htmlFor={id}>{label}</label>
    </li>
  )
}
