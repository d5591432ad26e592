import { useMessages } from './form-context'

/** The ids of what stands beside a control, for `aria-describedby`. */
export function toDescribedBy(id: string, parts: { readonly help: boolean; readonly error: boolean }): string | undefined {
  const ids = [...(parts.help ? [`${id}-help`] : []), ...(parts.error ? [`${id}-error`] : [])]
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** What the field means. */
export function Help({ id, text }: { readonly id: string; readonly text: string }) {
  if (text === '') return null
  return (
    <p className="field__help" id={`${id}-help`}>
      {text}
    </p>
  )
}

/** What the check says of the field, in its words. */
export function Messages({ id }: { readonly id: string }) {
  const messages = useMessages(id)
  if (messages.length === 0) return null
  return (
    <ul className="field__errors" id={`${id}-error`}>
      {messages.map((message) => (
        <li key={message}>
          <span className="vh">To put right: </span>
          {message}
        </li>
      ))}
    </ul>
  )
}

/** "optional", beside the label of a field that may be left out. */
export function Optional({ required }: { readonly required: boolean }) {
  return required ? null : <span className="field__optional"> (optional)</span>
}
