import { useCallback, useEffect, useMemo, useState } from 'react'
import { changeField, type Draft } from '../../lib/propose/draft'
import type { DraftStore } from '../../lib/propose/draft-storage'
import { type FieldPath, type FieldValue, getAt, isList } from '../../lib/propose/field-value'
import type { FormModel } from '../../lib/propose/form-field'
import type { FormContextValue, OfferedSource } from './form-context'
import type { Check } from './use-check'
import type { KnownRecords } from './use-records'

/** So long, in milliseconds, the status line tells what was done; then it tells again what is missing. */
const saidFor = 4000

type Given = {
  readonly model: FormModel
  readonly from: string | undefined
  readonly store: DraftStore
  readonly draft: Draft
  readonly records: KnownRecords['records']
  readonly check: Check
  /** Whether the reader has come to the last step, and so asked for the whole check. */
  readonly arrived: boolean
}

/** What every field needs, made anew only when one of its parts has changed; and what the status line says. */
export function useFormValue({ model, from, store, draft, records, check, arrived }: Given) {
  const [wanted, setWanted] = useState<FormContextValue['wanted']>(undefined)
  const [asked, setAsked] = useState(false)
  const { said, say } = useSaid()
  useEffect(() => {
    if (arrived) setAsked(true)
  }, [arrived])
  const change = useCallback(
    (path: FieldPath, value: FieldValue | undefined) => store.change(changeField(store.getState().draft, path, value)),
    [store],
  )
  const sources = useOfferedSources(draft)
  const choices = useMemo(
    () => records.map(({ slug, frontMatter }) => ({ value: slug, label: frontMatter.title })).filter(({ value }) => value !== from),
    [records, from],
  )
  const { byControl } = check
  const value = useMemo<FormContextValue>(
    () => ({ change, say, lists: model.lists, records: choices, sources, byControl, asked, wanted }),
    [change, say, model, choices, sources, byControl, asked, wanted],
  )
  return { value, said, want: useCallback((control: string) => setWanted({ control }), []) }
}

/** What was just done, for the status line, until it has been told. */
function useSaid() {
  const [said, say] = useState('')
  useEffect(() => {
    const timer = said === '' ? undefined : window.setTimeout(() => say(''), saidFor)
    return () => window.clearTimeout(timer)
  }, [said])
  return { said, say }
}

/** The sources entered, for the pickers; the same list as long as the sources are the same. */
function useOfferedSources({ frontMatter: { sources } }: Draft): readonly OfferedSource[] {
  return useMemo(() => {
    const entries = isList(sources) ? sources : []
    return entries.flatMap((entry) => {
      const id = getAt(entry, ['id'])
      const title = getAt(entry, ['title'])
      return typeof id === 'string' && id !== '' ? [{ id, title: typeof title === 'string' ? title : '' }] : []
    })
  }, [sources])
}
