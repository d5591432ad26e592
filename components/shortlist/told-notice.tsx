import { useEffect, useRef } from 'react'

/** What has just been done, and how to undo it. */
export type Told = { readonly text: string; readonly undo?: () => void }

/** Says what was done. What was used for it may be gone: then the way back gets the keyboard. */
export function ToldNotice({ told }: { readonly told: Told | undefined }) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (told?.undo) undo.current?.focus()
  }, [told])
  return (
    <div role="status">
      {told && (
        <p className="notice">
          {told.text}{' '}
          {told.undo && (
            <button className="action" type="button" ref={undo} onClick={told.undo}>
              Undo
            </button>
          )}
        </p>
      )}
    </div>
  )
}
