import type { FitTrouble } from '../../lib/fit/fit-storage'

const told: Readonly<Record<FitTrouble, readonly [title: string, text: string]>> = {
  full: [
    'This device has no room left for your answers.',
    'What was kept before still is. What you write now stays as long as this page is open: print it, or make room and type on.',
  ],
  blocked: [
    'This browser does not let the page keep anything.',
    'In a private window, or with storage switched off, your answers stay only as long as this page is open: print it before you leave.',
  ],
  damaged: [
    'Part of what was kept on this device could not be read.',
    'What could be read is below. The rest was set aside and is not overwritten.',
  ],
}

/** What a reader must know about where their answers are. Nothing where all is well. */
export function FitTroubleNotice({ trouble }: { readonly trouble: FitTrouble | undefined }) {
  if (!trouble) return null
  const [title, text] = told[trouble]
  return (
    <p className="notice" role="alert">
      <strong>{title}</strong> {text}
    </p>
  )
}
