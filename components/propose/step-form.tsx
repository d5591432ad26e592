import type { RefObject } from 'react'
import type { Draft } from '../../lib/propose/draft'
import { toSlug } from '../../lib/propose/draft'
import type { FormStep } from '../../lib/propose/form-field'
import type { PlacedProblem } from '../../lib/propose/place-problems'
import { BodyParts } from './body-parts'
import { Field } from './field'
import { MissingList, ProblemList } from './problem-list'
import { SlugField } from './slug-field'

type Props = {
  readonly step: FormStep
  readonly draft: Draft
  readonly problems: readonly PlacedProblem[]
  /** The address of the record this draft corrects; its file keeps its name. */
  readonly from: string | undefined
  readonly headingRef: RefObject<HTMLHeadingElement | null>
  readonly onChange: (draft: Draft) => void
  readonly onGo: (problem: PlacedProblem) => void
}

/** One step: what is wrong and missing in it, then its fields. */
export function StepForm({ step, draft, problems, from, headingRef, onChange, onGo }: Props) {
  const here = problems.filter((problem) => problem.step === step.id)
  const wrong = here.filter(({ missing }) => !missing)
  const missing = here.filter((problem) => problem.missing)
  return (
    <>
      <h2 className="step__title" tabIndex={-1} ref={headingRef}>
        {step.title}
      </h2>
      <p className="step__lede">{step.lede}</p>
      {wrong.length > 0 && (
        <section className="step__problems" aria-labelledby="step-problems">
          <h3 id="step-problems">To put right here</h3>
          <ProblemList problems={wrong} onGo={onGo} />
        </section>
      )}
      {missing.length > 0 && (
        <section className="step__missing" aria-labelledby="step-missing">
          <h3 id="step-missing">Still missing here</h3>
          <MissingList problems={missing} onGo={onGo} />
        </section>
      )}
      <div className="step__fields">
        {step.fields.map((field) => (
          <Field key={field.name} field={field} path={[field.name]} value={draft.frontMatter[field.name]} />
        ))}
        {step.id === 'name' && from === undefined && (
          <SlugField slug={draft.slug} derived={toSlug({ ...draft, slug: '' })} onChange={(slug) => onChange({ ...draft, slug })} />
        )}
        {step.parts.length > 0 && <BodyParts parts={step.parts} body={draft.body} onChange={(body) => onChange({ ...draft, body })} />}
      </div>
    </>
  )
}
