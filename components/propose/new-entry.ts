import { type FieldGroup, type FieldValue, getAt } from '../../lib/propose/field-value'
import type { FieldOf } from '../../lib/propose/form-field'

/** What a new entry of a list begins with: a source its number, a change its day, anything else nothing. */
export function toNewEntry({ name }: FieldOf<'list'>, items: readonly FieldValue[]): FieldGroup {
  if (name === 'sources') return { id: toNextId(items) }
  if (name === 'changes') return { date: new Date().toISOString().slice(0, 10) }
  return {}
}

/** One more than the highest number in use: `S1`, `S3a` → `S4`. */
function toNextId(items: readonly FieldValue[]): string {
  const numbers = items.map((item) => {
    const id = getAt(item, ['id'])
    return typeof id === 'string' ? Number(/^S(\d+)/.exec(id)?.[1] ?? 0) : 0
  })
  return `S${Math.max(0, ...numbers) + 1}`
}
