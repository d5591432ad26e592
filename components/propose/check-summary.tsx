import type { PlacedProblem } from '../../lib/propose/place-problems'
import { RetryNotice } from '../layout/retry-notice'
import { MissingList, ProblemList } from './problem-list'
import { type Check, countControls } from './use-check'

type Steps = readonly { readonly id: string; readonly title: string }[]
type Props = {
  readonly check: Check
  readonly steps: Steps
  readonly onGo: (problem: PlacedProblem) => void
  readonly onPreview: () => void
}

/** Everything that is wrong or missing, each leading to its field, and the way to the finished page. */
export function CheckSummary({ check, steps, onGo, onPreview }: Props) {
  const { checked, behind, problems, failed, retry } = check
  if (failed) return <NotChecked onRetry={retry} />
  if (!checked) return <p className="step__lede">The check is loading …</p>
  if (behind) return <p className="step__lede">Checking what you changed …</p>
  const wrong = problems.filter(({ missing }) => !missing)
  const missing = problems.filter((problem) => problem.missing)
  return (
    <>
      {problems.length === 0 && (
        <p className="step__lede">
          The check finds nothing wrong or missing: the same check that every case study of the library has passed. Look at the page before
          you hand it in.
        </p>
      )}
      {wrong.length > 0 && <Wrong problems={wrong} onGo={onGo} />}
      {missing.length > 0 && <Missing problems={missing} steps={steps} onGo={onGo} />}
      <PreviewButton refused={checked.problems.some(({ file }) => file === checked.file)} onPreview={onPreview} />
    </>
  )
}

function NotChecked({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <RetryNotice title="The check could not be loaded." onRetry={onRetry}>
      Your draft is not lost; it has only not been checked.
    </RetryNotice>
  )
}

type ListProps = { readonly problems: readonly PlacedProblem[]; readonly onGo: Props['onGo'] }

function Wrong({ problems, onGo }: ListProps) {
  return (
    <section className="finish__part" aria-labelledby="to-put-right">
      <h3 id="to-put-right">{problems.length === 1 ? 'One thing to put right' : `${problems.length} things to put right`}</h3>
      <ProblemList problems={problems} onGo={onGo} />
    </section>
  )
}

function Missing({ problems, steps, onGo }: ListProps & { readonly steps: Steps }) {
  const count = countControls(problems)
  return (
    <section className="finish__part" aria-labelledby="still-missing">
      <h3 id="still-missing">{count === 1 ? 'One thing still missing' : `${count} things still missing`}</h3>
      <dl className="missing-by-step">
        {steps
          .filter(({ id }) => problems.some(({ step }) => step === id))
          .map(({ id, title }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                <MissingList problems={problems.filter(({ step }) => step === id)} onGo={onGo} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

/** Only what the check accepts is drawn; a problem in another record's file does not keep this one from being seen. */
function PreviewButton({ refused, onPreview }: { readonly refused: boolean; readonly onPreview: () => void }) {
  return (
    <p className="finish__preview">
      <button className="button button--quiet" type="button" disabled={refused} aria-describedby="preview-when" onClick={onPreview}>
        See the finished page
      </button>
      <span id="preview-when" className="field__help">
        {refused ? 'It can be drawn once nothing is missing or wrong.' : 'As readers will see it.'}
      </span>
    </p>
  )
}
