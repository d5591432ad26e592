import { useEffect, useState } from 'react'
import type { FieldGroup, FieldPath } from '../../lib/propose/field-value'
import type { FieldOf } from '../../lib/propose/form-field'
import { toControlId } from '../../lib/propose/place-problems'
import { Field } from './field'
import { FieldSet } from './field-set'
import { useForm } from './form-context'
import { UnknownFields } from './unknown-fields'

type Props = { readonly field: FieldOf<'group'>; readonly path: FieldPath; readonly value: FieldGroup | undefined }

/** Fields that belong together. One that may be left out and is empty waits behind its name. */
export function GroupField({ field, path, value }: Props) {
  if (field.required) return <Fields field={field} path={path} value={value} legend={field.label} />
  return <OptionalGroup field={field} path={path} value={value} />
}

function OptionalGroup({ field, path, value }: Props) {
  const id = toControlId(path)
  const { wanted } = useForm()
  const [open, setOpen] = useState(value !== undefined)
  useEffect(() => {
    if (value !== undefined || isWithin(wanted?.control, id)) setOpen(true)
  }, [value, wanted, id])
  return (
    <details className="group" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="group__summary">
        <span className="group__name">{field.label}</span> <span className="field__optional">(optional)</span>
      </summary>
      {open && <Fields field={field} path={path} value={value} legend={field.label} quiet />}
    </details>
  )
}

/** Whether a control stands in a group. */
export function isWithin(control: string | undefined, group: string): boolean {
  return control === group || (control?.startsWith(`${group}-`) ?? false)
}

type FieldsProps = Props & { readonly legend: string; readonly quiet?: boolean }

function Fields({ field, path, value, legend, quiet = false }: FieldsProps) {
  return (
    <FieldSet
      id={toControlId(path)}
      className="group__fields"
      legend={legend}
      legendClass={quiet ? 'vh' : 'group__legend'}
      help={field.help}
      required
    >
      {field.fields.map((inner) => (
        <Field key={inner.name} field={inner} path={[...path, inner.name]} value={value?.[inner.name]} />
      ))}
      <UnknownFields path={path} fields={field.fields} value={value} />
    </FieldSet>
  )
}
