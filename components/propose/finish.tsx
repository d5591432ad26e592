import type { RefObject } from 'react'
import type { DraftState, DraftStore } from '../../lib/propose/draft-storage'
import { lastStep } from '../../lib/propose/form-steps'
import type { PlacedProblem } from '../../lib/propose/place-problems'
import { CheckSummary } from './check-summary'
import { HandIn } from './hand-in'
import { PutAside } from './put-aside'
import type { Check } from './use-check'

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
      <CheckSummary check={check} steps={steps} onGo={onGo} onPreview={onPreview} />
      <HandIn store={store} state={state} check={check} from={from} />
      <WhatThen />
      <PutAside store={store} state={state} />
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
