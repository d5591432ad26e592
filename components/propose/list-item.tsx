import { memo, useEffect, useState } from 'react'
import { type FieldPath, type FieldValue, isGroup } from '../../lib/propose/field-value'
import type { FieldOf } from '../../lib/propose/form-field'
import { toControlId } from '../../lib/propose/place-problems'
import { Icon } from '../layout/icon'
import { Field } from './field'
import { Messages } from './field-words'
import { useForm } from './form-context'
import { isWithin } from './group-field'
import { UnknownFields } from './unknown-fields'

type Props = {
  readonly field: FieldOf<'list'>
  readonly path: FieldPath
  readonly item: FieldValue
  readonly isNew: boolean
  readonly count: number
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** One entry of a repeated group: a line that says what it is, and its fields behind it. */
export function ListItem({ field, path, item, isNew, count, onMove, onRemove }: Props) {
  const id = toControlId(path)
  const { byControl, wanted } = useForm()
  const [open, setOpen] = useState(isNew || count === 1)
  const number = Number(path.at(-1)) + 1
  const name = `${field.noun} ${number}`
  const wrong = [...byControl].some(([control, problems]) => isWithin(control, id) && problems.some(({ missing }) => !missing || !open))
  useEffect(() => {
    if (isWithin(wanted?.control, id)) setOpen(true)
  }, [wanted, id])
  return (
    <li className="list__item" id={id}>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="list__summary">
          <span className="list__number">{number}</span>
          <span className="list__title">{toItemTitle(field, item) || `New ${field.noun}`}</span>
          {wrong && <span className="list__flag">to finish</span>}
        </summary>
        {open && (
          <div className="list__fields">
            <Messages id={id} />
            <ItemFields field={field} path={path} item={item} />
            <UnknownFields path={path} fields={field.fields} value={isGroup(item) ? item : undefined} />
            <p className="list__item-actions">
              {number > 1 && (
                <button className="action" type="button" onClick={() => onMove(-1)}>
                  <Icon name="up" /> Move up<span className="vh"> {name}</span>
                </button>
              )}
              {number < count && (
                <button className="action" type="button" onClick={() => onMove(1)}>
                  <Icon name="down" /> Move down<span className="vh"> {name}</span>
                </button>
              )}
              <button className="action" type="button" onClick={onRemove}>
                <Icon name="close" /> Remove<span className="vh"> {name}</span>
              </button>
            </p>
          </div>
        )}
      </details>
    </li>
  )
}

type ItemProps = Pick<Props, 'field' | 'path' | 'item'>

/** Drawn again only when the entry itself has changed. */
const ItemFields = memo(
  function ItemFields({ field, path, item }: ItemProps) {
    return field.fields.map((inner) => (
      <Field key={inner.name} field={inner} path={[...path, inner.name]} value={isGroup(item) ? item[inner.name] : undefined} />
    ))
  },
  (before, after) => before.field === after.field && before.item === after.item && toControlId(before.path) === toControlId(after.path),
)

/** What an entry is known by: its first texts. */
function toItemTitle({ fields }: FieldOf<'list'>, item: FieldValue): string {
  if (!isGroup(item)) return ''
  const texts = fields.filter(({ kind }) => kind === 'text' || kind === 'date' || kind === 'record').map(({ name }) => item[name])
  const written = texts.filter((text) => typeof text === 'string' && text.trim() !== '').map(String)
  const few = written.slice(0, fields[0]?.name === 'id' ? 3 : 1).join(' · ')
  return few.length > 110 ? `${few.slice(0, 108)}…` : few
}
