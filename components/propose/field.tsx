import { memo } from 'react'
import { type FieldPath, type FieldValue, isGroup, isList } from '../../lib/propose/field-value'
import type { FormField } from '../../lib/propose/form-field'
import { toControlId } from '../../lib/propose/place-problems'
import { FlagField } from './flag-field'
import { GroupField } from './group-field'
import { ListField } from './list-field'
import { SourcesField } from './sources-field'
import { TermField } from './term-field'
import { TermsField } from './terms-field'
import { TextField } from './text-field'
import { TextsField } from './texts-field'
import { UnreadableField } from './unreadable-field'

export type FieldProps = { readonly field: FormField; readonly path: FieldPath; readonly value: FieldValue | undefined }

/** A field of the form, drawn as its kind asks. A value of another kind, from a file that was opened, is shown as it is. */
export const Field = memo(function Field({ field, path, value }: FieldProps) {
  if (!fits(field, value)) return <UnreadableField field={field} path={path} value={value} />
  switch (field.kind) {
    case 'term':
    case 'record':
      return <TermField field={field} path={path} value={toText(value)} />
    case 'terms':
    case 'records':
      return <TermsField field={field} path={path} chosen={toTexts(value)} />
    case 'sources':
      return <SourcesField field={field} path={path} chosen={toTexts(value)} />
    case 'texts':
      return <TextsField field={field} path={path} texts={toTexts(value)} />
    case 'flag':
      return <FlagField field={field} path={path} value={value === true} />
    case 'group':
      return <GroupField field={field} path={path} value={isGroup(value) ? value : undefined} />
    case 'list':
      return <ListField field={field} path={path} items={isList(value) ? value : []} />
    default:
      return <TextField field={field} path={path} value={toText(value)} />
  }
}, isSame)

/** A path is written anew each time; what it says is what counts. */
function isSame(before: FieldProps, after: FieldProps): boolean {
  return before.field === after.field && before.value === after.value && toControlId(before.path) === toControlId(after.path)
}

/** Whether a value can be shown and changed by a field of this kind. */
function fits({ kind }: FormField, value: FieldValue | undefined): boolean {
  if (value === undefined) return true
  if (kind === 'group') return isGroup(value)
  if (kind === 'list') return isList(value) && value.every(isGroup)
  if (kind === 'flag') return typeof value === 'boolean'
  if (kind === 'terms' || kind === 'records' || kind === 'sources' || kind === 'texts') return isList(value) && value.every(isText)
  return typeof value === 'number' || isText(value)
}

function isText(value: FieldValue): value is string {
  return typeof value === 'string'
}

function toText(value: FieldValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function toTexts(value: FieldValue | undefined): readonly string[] {
  return isList(value) ? value.filter(isText) : []
}
