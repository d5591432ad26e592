import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { changeField, type Draft } from '../../lib/propose/draft'
import { type FieldPath, type FieldValue, getAt, isList } from '../../lib/propose/field-value'
import type { FormModel } from '../../lib/propose/form-field'
import { lastStep } from '../../lib/propose/form-steps'
import type { PlacedProblem } from '../../lib/propose/place-problems'
import { usePageTitle } from '../layout/use-page-title'
import { StatusLine } from '../library/status-line'
import { DraftNotices } from './draft-notices'
import { Finish } from './finish'
import { focusSoon } from './focus-control'
import { FormContext, type FormContextValue, type OfferedSource } from './form-context'
import { KeptLine, toOpen } from './kept-line'
import { PreviewPage } from './preview-page'
import { createProposeClient } from './propose-client'
import { ProposeHead } from './propose-head'
import { PublishedNotice } from './published-notice'
import { Start } from './start'
import { StepForm } from './step-form'
import { StepMoves } from './step-moves'
import { StepNav } from './step-nav'
import { UnknownFields } from './unknown-fields'
import { useCheck } from './use-check'
import { useDraft } from './use-draft'
import { usePublished } from './use-published'
import { useRecords } from './use-records'
import { useStep } from './use-step'

const client = createProposeClient()
const preview = 'preview'
/** So long, in milliseconds, the status line tells what was done; then it tells again what is missing. */
const saidFor = 4000

/** The form at work: one step at a time, the draft kept, the check beside it. `from` is the record it corrects. */
export function ProposeForm({ model, from }: { readonly model: FormModel; readonly from: string | undefined }) {
  const { store, state } = useDraft(from)
  const { published, startAgain, retry } = usePublished(client, store, from)
  const { records, failed: recordsFailed, retry: retryRecords } = useRecords()
  useEffect(() => client.know(records), [records])
  const check = useCheck(client, model, state.draft, records)
  const steps = useMemo(() => [...model.steps.map(({ id, title }) => ({ id, title })), lastStep], [model])
  const { step: current, go } = useStep(useMemo(() => [...steps.map(({ id }) => id), preview], [steps]))
  const [wanted, setWanted] = useState<{ readonly control: string } | undefined>(undefined)
  const [asked, setAsked] = useState(false)
  const [said, setSaid] = useState('')
  const headingRef = useStepFocus(current)
  usePageTitle(toPageTitle(steps.find(({ id }) => id === current)?.title))

  const change = useCallback(
    (path: FieldPath, value: FieldValue | undefined) => store.change(changeField(store.getState().draft, path, value)),
    [store],
  )
  const sources = useOfferedSources(state.draft)
  const recordChoices = useMemo(
    () => records.map(({ slug, frontMatter }) => ({ value: slug, label: frontMatter.title })).filter(({ value }) => value !== from),
    [records, from],
  )
  const form = useMemo<FormContextValue>(
    () => ({ change, say: setSaid, lists: model.lists, records: recordChoices, sources, byControl: check.byControl, asked, wanted }),
    [change, model, recordChoices, sources, check.byControl, asked, wanted],
  )
  useEffect(() => {
    const timer = said === '' ? undefined : window.setTimeout(() => setSaid(''), saidFor)
    return () => window.clearTimeout(timer)
  }, [said])
  useEffect(() => {
    if (current === lastStep.id) setAsked(true) // whoever comes to the check has asked for all of it
  }, [current])

  function goTo(problem: PlacedProblem): void {
    if (problem.step === undefined || problem.control === undefined) return
    go(problem.step)
    setWanted({ control: problem.control })
    focusSoon(problem.control)
  }
  function open(draft: Draft, name: string): void {
    store.replace(draft, `You opened ${name}.`)
    setSaid(`${name} is open in the form.`)
  }
  if (current === preview) return <PreviewPage client={client} draft={state.draft} onBack={() => go(lastStep.id)} />
  const step = model.steps.find(({ id }) => id === current)
  return (
    <FormContext value={form}>
      <ProposeHead />
      <div className="frame propose">
        <div className="propose__rail">
          <StepNav steps={steps} current={current} problems={check.problems} />
          <KeptLine state={state} check={check} />
        </div>
        <div className="propose__step">
          {from !== undefined && (
            <PublishedNotice
              published={published}
              from={from}
              title={records.find(({ slug }) => slug === from)?.frontMatter.title ?? from}
              onStartAgain={startAgain}
              onRetry={retry}
            />
          )}
          <DraftNotices store={store} state={state} />
          {recordsFailed && (
            <p className="notice" role="alert">
              <strong>The list of published case studies could not be loaded.</strong> Names already taken are not checked yet.{' '}
              <button className="action" type="button" onClick={retryRecords}>
                Try again
              </button>
            </p>
          )}
          {current === steps[0]?.id && <Start client={client} records={recordChoices} onOpen={open} onClear={() => store.clear()} />}
          {step ? (
            <StepForm
              step={step}
              draft={state.draft}
              problems={check.problems.filter((problem) => problem.step === current)}
              from={from}
              headingRef={headingRef}
              onSlug={(slug) => store.change({ ...store.getState().draft, slug })}
              onBody={(body) => store.change({ ...store.getState().draft, body })}
              onGo={goTo}
            />
          ) : (
            <Finish
              steps={steps}
              store={store}
              state={state}
              check={check}
              from={from}
              headingRef={headingRef}
              onGo={goTo}
              onPreview={() => go(preview)}
            />
          )}
          <UnknownFields path={[]} fields={model.steps.flatMap(({ fields }) => fields)} value={state.draft.frontMatter} />
          <StepMoves steps={steps} current={current} />
        </div>
      </div>
      <StatusLine text={said || toOpen(check)} />
    </FormContext>
  )
}

function toPageTitle(step: string | undefined): string {
  return step === undefined ? 'Preview of a case study' : `${step}: propose a case study`
}

/** Whoever goes to another step is led to its heading; not on arriving at the page. */
function useStepFocus(current: string) {
  const headingRef = useRef<HTMLHeadingElement>(null)
  const before = useRef(current)
  useEffect(() => {
    if (before.current === current) return
    before.current = current
    headingRef.current?.focus()
    headingRef.current?.scrollIntoView()
  }, [current])
  return headingRef
}

/** The sources entered, for the pickers; the same list as long as the sources are the same. */
function useOfferedSources({ frontMatter }: Draft): readonly OfferedSource[] {
  const { sources } = frontMatter
  return useMemo(() => {
    const entries = isList(sources) ? sources : []
    return entries.flatMap((entry) => {
      const id = getAt(entry, ['id'])
      const title = getAt(entry, ['title'])
      return typeof id === 'string' && id !== '' ? [{ id, title: typeof title === 'string' ? title : '' }] : []
    })
  }, [sources])
}
