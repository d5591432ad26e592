import type { RefObject } from 'react'
import type { DraftState, DraftStore } from '../../lib/propose/draft-storage'
import { lastStep } from '../../lib/propose/form-steps'
import type { PlacedProblem } from '../../lib/propose/place-problems'
import { HandIn } from './hand-in'
import { MissingList, ProblemList } from './problem-list'
import { PutAside } from './put-aside'
import { type Check, countControls } from './use-check'

type Props = {
  readonly store: DraftStore
  readonly state: DraftState
  readonly check: Check
  readonly from: string | undefined
  readonly steps: readonly { readonly id: string; readonly title: string }[]
  readonly headingRef: RefObject<HTMLHeadingElement | null>
  readonly onGo: (problem: PlacedProblem) => void
  readonly onPreview: () => void
}

/** The last step: everything that is wrong or missing, the page as it will look, the file, and what happens then. */
export function Finish({ store, state, check, from, steps, headingRef, onGo, onPreview }: Props) {
  return (
    <>
      <h2 className="step__title" tabIndex={-1} ref={headingRef}>
        {lastStep.title}
      </h2>
      <Summary check={check} steps={steps} onGo={onGo} onPreview={onPreview} />
      <HandIn store={store} state={state} check={check} from={from} />
      <WhatThen />
      <PutAside store={store} state={state} />
    </>
  )
}

function Summary({ check, steps, onGo, onPreview }: Pick<Props, 'check' | 'steps' | 'onGo' | 'onPreview'>) {
  const { checked, problems, failed, retry } = check
  if (failed) {
    return (
      <p className="notice" role="alert">
        <strong>The check could not be loaded.</strong> Your draft is not lost; it has only not been checked.{' '}
        <button className="action" type="button" onClick={retry}>
          Try again
        </button>
      </p>
    )
  }
  if (!checked) return <p className="step__lede">The check is loading …</p>
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
      {wrong.length > 0 && (
        <section className="finish__part" aria-labelledby="to-put-right">
          <h3 id="to-put-right">{wrong.length === 1 ? 'One thing to put right' : `${wrong.length} things to put right`}</h3>
          <ProblemList problems={wrong} onGo={onGo} />
        </section>
      )}
      {missing.length > 0 && (
        <section className="finish__part" aria-labelledby="still-missing">
          <h3 id="still-missing">
            {countControls(missing) === 1 ? 'One thing still missing' : `${countControls(missing)} things still missing`}
          </h3>
          <dl className="missing-by-step">
            {steps
              .filter(({ id }) => missing.some(({ step }) => step === id))
              .map(({ id, title }) => (
                <div key={id}>
                  <dt>{title}</dt>
                  <dd>
                    <MissingList problems={missing.filter(({ step }) => step === id)} onGo={onGo} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      )}
      <p className="finish__preview">
        <button
          className="button button--quiet"
          type="button"
          disabled={problems.length > 0}
          aria-describedby="preview-when"
          onClick={onPreview}
        >
          See the finished page
        </button>
        <span id="preview-when" className="field__help">
          {problems.length > 0 ? 'It can be drawn once nothing is missing or wrong.' : 'As readers will see it.'}
        </span>
      </p>
    </>
  )
}

function WhatThen() {
  return (
    <section className="finish__part" aria-labelledby="what-then">
      <h3 id="what-then">What happens then</h3>
      <ol className="steps">
        <li>
          <p>
            You hand in the file to the project from which this site is built. Nothing is sent from this page, and nobody sees it until you
            do.
          </p>
        </li>
        <li>
          <p>The check runs again, on its own. Then somebody who did not write it reads every fact against its source.</p>
        </li>
        <li>
          <p>They may ask you for a source, or for plainer words. What no source says is moved to the questions.</p>
        </li>
        <li>
          <p>It is published with its dates, and read again when its review is due. Anyone can correct it in the same way.</p>
        </li>
      </ol>
    </section>
  )
}
