import { createContext, useContext } from 'react'
import type { FieldPath, FieldValue } from '../../lib/propose/field-value'
import type { Choice } from '../../lib/propose/form-field'
import type { PlacedProblem } from '../../lib/propose/place-problems'

/** A source of the draft as the pickers offer it. */
export type OfferedSource = { readonly id: string; readonly title: string }

/** What every field of the form needs besides its own value. */
export type FormContextValue = {
  readonly change: (path: FieldPath, value: FieldValue | undefined) => void
  readonly say: (text: string) => void
  readonly lists: Readonly<Record<string, readonly Choice[]>>
  readonly records: readonly Choice[]
  readonly sources: readonly OfferedSource[]
  readonly byControl: ReadonlyMap<string, readonly PlacedProblem[]>
  /** Whether fields nobody has written in are told of at the field too: only once the reader has asked for the whole check. */
  readonly asked: boolean
  /** The control the reader has asked to be led to; a group that is closed opens for it. */
  readonly wanted: { readonly control: string } | undefined
}

export const FormContext = createContext<FormContextValue | undefined>(undefined)

/** Throws outside the form. */
export function useForm(): FormContextValue {
  const value = useContext(FormContext)
  if (!value) throw new Error('A field of the form stands outside it.')
  return value
}

/** What to say at a control: what is wrong, and what is missing once the reader has asked. */
export function useMessages(control: string): readonly string[] {
  const { byControl, asked } = useForm()
  return (byControl.get(control) ?? []).filter(({ missing }) => asked || !missing).map(({ message }) => message)
}
