import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { toAreaPlace } from '../../lib/library/area-place'
import { getQuestion, leastStep, type QuestionParam } from '../../lib/match/questions'
import type { ReplicateState } from '../../lib/match/replicate-state'
import { toHref } from '../../lib/site'
import { areas } from '../../lib/vocabulary/areas'
import { evidenceStepIds, evidenceSteps } from '../../lib/vocabulary/evidence'
import { regionIds, regions } from '../../lib/vocabulary/regions'
import { QuestionOptions } from './question-options'
import { QuestionSelect } from './question-select'

type Props = {
  /** False until the page can answer: until then the fields wait. */
  readonly alive: boolean
  readonly state: ReplicateState
  /** The terms that occur in the records, by question; the others would lead nowhere. */
  readonly occurring: Readonly<Partial<Record<QuestionParam, readonly string[]>>>
  readonly found: number
  readonly onToggle: (param: QuestionParam, term: string) => void
  readonly onChoose: (param: QuestionParam, term: string) => void
  readonly onShow: () => void
}

const wanted = ['violence', 'group', 'age', 'setting', 'sector'] as const
const impossible = ['not-in', 'not-with', 'not'] as const

/** The questions. Every answer applies at once and can be skipped. */
export function Questions({ alive, state, occurring, found, onToggle, onChoose, onShow }: Props) {
  function show(event: FormEvent): void {
    event.preventDefault()
    onShow()
  }
  const options = (param: QuestionParam) => (
    <QuestionOptions
      key={param}
      question={getQuestion(param)}
      chosen={state[param]}
      alive={alive}
      {...(occurring[param] && { offered: occurring[param] })}
      onToggle={onToggle}
    />
  )
  return (
    <form className="questions needs-script-block" action={toHref('/replicate/')} aria-label="Questions about your area" onSubmit={show}>
      <h2 className="questions__title">Your area</h2>
      <p className="questions__rule">Skip what you like. Your answers stay in the address and on this device.</p>
      <QuestionSelect question={getQuestion('area')} chosen={state.area} alive={alive} none="Not chosen" onChoose={onChoose}>
        <AreaOptions />
      </QuestionSelect>
      {wanted.map(options)}
      <QuestionSelect question={getQuestion('evidence')} chosen={state.evidence} alive={alive} none="Any" onChoose={onChoose}>
        {evidenceStepIds.filter((step) => step !== leastStep).map(toStepOption)}
      </QuestionSelect>
      <Cannot count={impossible.reduce((sum, param) => sum + state[param].length, 0)}>{impossible.map(options)}</Cannot>
      <p className="questions__show">
        <button className="button" type="submit" disabled={!alive}>
          {toShow(found)}
        </button>
      </p>
    </form>
  )
}

/** What cannot be done, folded away until it is asked for or answered. */
function Cannot({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null)
  const hasAnswer = count > 0
  useEffect(() => {
    if (details.current && hasAnswer) details.current.open = true
  }, [hasAnswer])
  return (
    <details className="questions__cannot" ref={details}>
      <summary className="facet__legend">What can you not do? {hasAnswer && <span className="count">{count} chosen</span>}</summary>
      <p className="question__hint">Each of these leaves programmes out, and the page says how many.</p>
      {children}
    </details>
  )
}

function toShow(found: number): string {
  if (found === 0) return 'No programme: see why'
  return found === 1 ? 'Show 1 programme' : `Show ${found} programmes`
}

function toStepOption(step: (typeof evidenceStepIds)[number]) {
  const surest = step === evidenceStepIds.at(-1)
  return (
    <option key={step} value={step}>
      {evidenceSteps[step].label}
      {surest ? '' : ' or surer'}
    </option>
  )
}

function AreaOptions() {
  return regionIds.map((region) => (
    <optgroup key={region} label={regions[region]}>
      <option value={region}>All of {regions[region]}</option>
      {toAreaPlace(region).members.map((id) => (
        <option key={id} value={id}>
          {areas[id].label}
        </option>
      ))}
    </optgroup>
  ))
}
