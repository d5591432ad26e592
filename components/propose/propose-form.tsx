import { useEffect } from 'react'
import type { Draft } from '../../lib/propose/draft'
import type { FormModel } from '../../lib/propose/form-field'
import { lastStep } from '../../lib/propose/form-steps'
import type { PlacedProblem } from '../../lib/propose/place-problems'
import { StatusLine } from '../library/status-line'
import { DraftNotices } from './draft-notices'
import { Finish } from './finish'
import { focusSoon } from './focus-control'
import { FormContext } from './form-context'
import { KeptLine, toOpen } from './kept-line'
import { PreviewPage } from './preview-page'
import { createProposeClient } from './propose-client'
import { ProposeHead } from './propose-head'
import { PublishedNotice } from './published-notice'
import { RecordsNotice } from './records-notice'
import { Start } from './start'
import { StepForm } from './step-form'
import { StepMoves } from './step-moves'
import { StepNav } from './step-nav'
import { UnknownFields } from './unknown-fields'
import { useCheck } from './use-check'
import { useDraft } from './use-draft'
import { useFormValue } from './use-form-value'
import { usePublished } from './use-published'
import { useRecords } from './use-records'
import { previewStep, useSteps } from './use-steps'

type Props = { readonly model: FormModel; readonly from: string | undefined }

const client = createProposeClient()

/** The form at work: one step at a time, the draft kept, the check beside it. `from` is the record it corrects. */
export function ProposeForm({ model, from }: Props) {
  const { store, state } = useDraft(from)
  const { published, startAgain, retry } = usePublished(client, store, from)
  const { records, failed, retry: retryRecords } = useRecords()
  useEffect(() => client.know(records), [records])
  const check = useCheck(client, model, state.draft, records)
  const { steps, current, go, headingRef } = useSteps(model)
  const arrived = current === lastStep.id
  const { value, said, want } = useFormValue({ model, from, store, draft: state.draft, records, check, arrived })

  function goTo(problem: PlacedProblem): void {
    if (problem.step === undefined || problem.control === undefined) return
    go(problem.step)
    want(problem.control)
    focusSoon(problem.control)
  }
  function open(draft: Draft, name: string): void {
    store.replace(draft, `You opened ${name}.`)
    value.say(`${name} is open in the form.`)
  }
  if (current === previewStep) return <PreviewPage client={client} draft={state.draft} onBack={() => go(lastStep.id)} />
  const step = model.steps.find(({ id }) => id === current)
  const title = records.find(({ slug }) => slug === from)?.frontMatter.title ?? from ?? ''
  const shared = { from, headingRef, onGo: goTo }
  return (
    <FormContext value={value}>
      <ProposeHead />
      <div className="frame propose">
        <div className="propose__rail">
          <StepNav steps={steps} current={current} problems={check.problems} />
          <KeptLine state={state} check={check} />
        </div>
        <div className="propose__step">
          {from !== undefined && (
            <PublishedNotice published={published} from={from} title={title} onStartAgain={startAgain} onRetry={retry} />
          )}
          <DraftNotices store={store} state={state} />
          {failed && <RecordsNotice onRetry={retryRecords} />}
          {current === steps[0]?.id && <Start client={client} records={value.records} onOpen={open} onClear={() => store.clear()} />}
          {step ? (
            <StepForm {...shared} step={step} draft={state.draft} problems={check.problems} onChange={store.change} />
          ) : (
            <Finish {...shared} steps={steps} store={store} state={state} check={check} onPreview={() => go(previewStep)} />
          )}
          <UnknownFields path={[]} fields={model.steps.flatMap(({ fields }) => fields)} value={state.draft.frontMatter} />
          <StepMoves steps={steps} current={current} />
        </div>
      </div>
      <StatusLine text={said || toOpen(check)} />
    </FormContext>
  )
}
