type Props = {
  readonly text: string
  readonly label: string
  /** What is copied, for readers who hear the button alone. */
  readonly what?: string
  /** What the page says when it is done. */
  readonly said: string
}

/** Copies a text written at build. Only a script can: it is hidden until `lib/enhance/copy-button.ts` shows it. */
export function CopyButton({ text, label, what, said }: Props) {
  return (
    <div className="copy">
      <button className="action" type="button" data-copy={text} data-copied={said} hidden suppressHydrationWarning>
        {label}
        {what && <span className="vh"> for {what}</span>}
      </button>
    </div>
  )
}
