import { useState } from 'react'
import { toSentence } from '../../lib/library/format-count'
import type { FieldPath, FieldValue } from '../../lib/propose/field-value'
import type { FieldOf } from '../../lib/propose/form-field'
import { toControlId } from '../../lib/propose/place-problems'
import { Icon } from '../layout/icon'
import { FieldSet } from './field-set'
import { focusSoon } from './focus-control'
import { useForm } from './form-context'
import { ListItem } from './list-item'
import { toNewEntry } from './new-entry'

type Props = { readonly field: FieldOf<'list'>; readonly path: FieldPath; readonly items: readonly FieldValue[] }

/** A repeated group: entries can be added, removed and brought back, and moved. */
export function ListField({ field, path, items }: Props) {
  const id = toControlId(path)
  const { change, say } = useForm()
  const [removed, setRemoved] = useState<{ readonly item: FieldValue; readonly index: number } | undefined>(undefined)
  const keys = useKeys(items.length)
  const noun = field.noun
  const set = (next: readonly FieldValue[]) => change(path, next.length === 0 ? undefined : next)

  function add(): void {
    keys.add(items.length)
    set([...items, toNewEntry(field, items)])
    focusSoon(toFirstControl(field, path, items.length))
  }
  function remove(index: number): void {
    const item = items[index]
    if (item === undefined) return
    setRemoved({ item, index })
    keys.remove(index)
    set(items.filter((_, other) => other !== index))
    say(`${toSentence(noun)} ${index + 1} removed. It can be brought back.`)
    focusSoon(`${id}-back`)
  }
  function bringBack(): void {
    if (!removed) return
    keys.add(removed.index)
    set([...items.slice(0, removed.index), removed.item, ...items.slice(removed.index)])
    setRemoved(undefined)
    focusSoon(toControlId([...path, removed.index]))
  }
  function move(index: number, by: 1 | -1): void {
    const [item, other] = [items[index], items[index + by]]
    if (item === undefined || other === undefined) return
    keys.swap(index, index + by)
    set(items.map((same, at) => (at === index ? other : at === index + by ? item : same)))
    say(`${toSentence(noun)} ${index + 1} is now number ${index + by + 1} of ${items.length}.`)
  }
  return (
    <FieldSet id={id} className="list" legend={field.label} legendClass="group__legend" help={field.help} required={field.required}>
      <ol className="list__items">
        {items.map((item, index) => (
          <ListItem
            key={keys.all[index]}
            field={field}
            path={[...path, index]}
            item={item}
            isNew={keys.isNew(index)}
            count={items.length}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <p className="list__actions">
        <button className="button button--quiet" type="button" id={`${id}-add`} onClick={add}>
          <Icon name="add" /> Add {/^[aeiou]/.test(noun) ? 'an' : 'a'} {noun}
        </button>
        {removed && (
          <button className="action" type="button" id={`${id}-back`} onClick={bringBack}>
            Bring back {noun} {removed.index + 1}
          </button>
        )}
      </p>
    </FieldSet>
  )
}

/** The first control of an entry that is to be filled in. */
function toFirstControl({ fields }: FieldOf<'list'>, path: FieldPath, index: number): string {
  const first = fields.find(({ name }) => name !== 'id') ?? fields[0]
  return toControlId([...path, index, first?.name ?? ''])
}

/** A key for each entry that stays with it when it moves; entries that came in another way get theirs by position. */
function useKeys(length: number) {
  const [state, setState] = useState<{ readonly keys: readonly number[]; readonly next: number; readonly fresh: ReadonlySet<number> }>({
    keys: Array.from({ length }, (_, index) => index),
    next: length,
    fresh: new Set(),
  })
  const missing = Math.max(0, length - state.keys.length)
  const all = [...state.keys.slice(0, length), ...Array.from({ length: missing }, (_, index) => state.next + index)]
  return {
    all,
    isNew: (index: number) => state.fresh.has(all[index] ?? -1),
    add(at: number): void {
      const next = state.next + missing
      setState({ keys: [...all.slice(0, at), next, ...all.slice(at)], next: next + 1, fresh: new Set([...state.fresh, next]) })
    },
    remove(at: number): void {
      setState({ ...state, keys: all.filter((_, other) => other !== at), next: state.next + missing })
    },
    swap(from: number, to: number): void {
      const keys = all.map((key, at) => (at === from ? (all[to] ?? key) : at === to ? (all[from] ?? key) : key))
      setState({ ...state, keys, next: state.next + missing })
    },
  }
}
