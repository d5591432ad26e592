import { useRef, useState } from 'react'
import { Icon } from './icon'

type Props = {
  readonly label?: string
  /** What to copy; the address of the page where it is left out. */
  readonly toText?: () => string
  readonly said?: string
}

/** Copies an address or a text, and says so; offers it in a field where the browser does not allow it. For pages with React. */
export function CopyAction({ label = 'Copy link', toText = () => window.location.href, said = 'Link copied.' }: Props) {
  const [copied, setCopied] = useState<'yes' | 'no' | undefined>(undefined)
  const text = useRef('')

  async function copy(): Promise<void> {
    text.current = toText()
    const done = await navigator.clipboard?.writeText(text.current).then(
      () => true,
      () => false,
    )
    setCopied(done ? 'yes' : 'no')
  }
  return (
    <>
      <button className="action" type="button" onClick={copy} onBlur={() => setCopied((before) => (before === 'yes' ? undefined : before))}>
        <Icon name="link" /> {label}
      </button>
      <span className="copied" role="status">
        {copied === 'yes' && said}
        {copied === 'no' && 'Your browser did not let the page copy. Here is the text:'}
      </span>
      {copied === 'no' && (
        <textarea
          className="said__address"
          aria-label="Text to copy"
          readOnly
          value={text.current}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  )
}
