import { useRef } from 'react'
import type { BodyDraft } from '../../lib/propose/draft'
import type { BodyPart } from '../../lib/propose/form-field'
import { toPartId } from '../../lib/propose/place-problems'
import { Help, Messages, Optional, toDescribedBy } from './field-words'
import { useMessages } from './form-context'
import { InsertSource } from './insert-source'

type Props = { readonly parts: readonly BodyPart[]; readonly body: BodyDraft; readonly onChange: (body: BodyDraft) => void }

/** The story under its fixed headings; whole, where a file that was opened has other headings. */
export function BodyParts({ parts, body, onChange }: Props) {
  if ('whole' in body) {
    const help = `The file that was opened does not keep to the headings: ${parts.map(({ heading }) => heading).join(', ')}. Put it right here.`
    return (
      <PartField
        id={toPartId('whole')}
        label="The story"
        help={help}
        required
        text={body.whole}
        onChange={(whole) => onChange({ whole })}
      />
    )
  }
  return parts.map(({ id, heading, help, required }) => (
    <PartField
      key={id}
      id={toPartId(id)}
      label={heading}
      help={help}
      required={required}
      text={body.parts[id] ?? ''}
      onChange={(text) => onChange({ parts: withPart(body.parts, id, text) })}
    />
  ))
}

/** A part without a word has no heading in the file. */
function withPart(parts: Readonly<Record<string, string>>, id: string, text: string): Readonly<Record<string, string>> {
  if (text !== '') return { ...parts, [id]: text }
  return Object.fromEntries(Object.entries(parts).filter(([other]) => other !== id))
}

type PartProps = {
  readonly id: string
  readonly label: string
  readonly help: string
  readonly required: boolean
  readonly text: string
  readonly onChange: (text: string) => void
}

function PartField({ id, label, help, required, text, onChange }: PartProps) {
  const wrong = useMessages(id).length > 0
  const textRef = useRef<HTMLTextAreaElement>(null)
  /** Puts a reference where the cursor stands, or stood last. */
  function insert(reference: string): void {
    const at = textRef.current?.selectionEnd ?? text.length
    onChange(text.slice(0, at) + reference + text.slice(at))
    requestAnimationFrame(() => {
      textRef.current?.focus()
      textRef.current?.setSelectionRange(at + reference.length, at + reference.length)
    })
  }
  return (
    <div className="field field--long">
      <label className="field__label" htmlFor={id}>
        {label}
        <Optional required={required} />
      </label>
      <Help id={id} text={help} />
      <Messages id={id} />
      <textarea
        className="field__input field__input--story"
        id={id}
        ref={textRef}
        rows={8}
        value={text}
        aria-describedby={toDescribedBy(id, { help: help !== '', error: wrong })}
        aria-invalid={wrong || undefined}
        aria-required={required || undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      <InsertSource id={id} label={label} onInsert={insert} />
    </div>
  )
}
