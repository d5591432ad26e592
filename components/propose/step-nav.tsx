import type { PlacedProblem } from '../../lib/propose/place-problems'
import { countControls } from './use-check'

type Props = {
  readonly steps: readonly { readonly id: string; readonly title: string }[]
  readonly current: string
  readonly problems: readonly PlacedProblem[]
}

/** The steps, each with what is still missing or to be put right there. */
export function StepNav({ steps, current, problems }: Props) {
  const at = steps.findIndex(({ id }) => id === current)
  return (
    <nav className="step-nav" aria-label="Steps">
      <details className="step-nav__disclosure">
        <summary className="step-nav__label">
          <span>
            Step {at + 1} of {steps.length}: {steps[at]?.title} <span className="step-nav__state">{toState(problems)}</span>
          </span>
        </summary>
        <ol>
          {steps.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'step' : undefined}>
                {title} <span className="step-nav__state">{toState(problems.filter(({ step }) => step === id))}</span>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

function toState(problems: readonly PlacedProblem[]): string {
  const missing = countControls(problems.filter((problem) => problem.missing))
  const wrong = problems.filter((problem) => !problem.missing).length
  return [...(wrong > 0 ? [`${wrong} to put right`] : []), ...(missing > 0 ? [`${missing} missing`] : [])].join(', ')
}
