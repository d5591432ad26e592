import { useEffect, useRef, useState } from 'react'

/** After typing pauses, in milliseconds: a screen reader is told once, not at every letter. */
const pause = 1000

/** The one live line of the page: complete sentences, politely. What stood there when the page opened is not told. */
export function StatusLine({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('')
  const first = useRef(text)

  useEffect(() => {
    if (text === first.current) return
    first.current = ''
    const timer = window.setTimeout(() => setSaid(text), pause)
    return () => window.clearTimeout(timer)
  }, [text])

  return (
    <p className="vh" role="status">
      {said}
    </p>
  )
}
