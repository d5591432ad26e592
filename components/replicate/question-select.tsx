import { type ReactNode, useId } from 'react'
import type { Question, QuestionParam } from '../../lib/match/questions'

type Props = {
  readonly question: Question<QuestionParam>
  readonly chosen: readonly string[]
  readonly alive: boolean
  /** The words for no answer. */
  readonly none: string
  readonly onChoose: (param: QuestionParam, term: string) => void
  /** The options, where they stand in groups. */
  readonly children: ReactNode
}

/** A question with one answer. */
export function QuestionSelect({ question: { param, legend, hint }, chosen, alive, none, onChoose, children }: Props) {
  const id = useId()
  return (
    <div className="question">
      <label className="question__legend" htmlFor={id}>
        {legend}
      </label>
      <select
        id={id}
        name={param}
        aria-describedby={hint ? `${id}-hint` : undefined}
        disabled={!alive}
        value={chosen[0] ?? ''}
        onChange={(event) => onChoose(param, event.target.value)}
      >
        <option value="">{none}</option>
        {children}
      </select>
      {hint && (
        <p className="question__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
