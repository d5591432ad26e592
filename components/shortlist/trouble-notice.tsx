import type { Trouble } from './shortlist-store'

const texts: Readonly<Record<Trouble, { readonly title: string; readonly text: string }>> = {
  full: {
    title: 'Your browser has no room left for this site.',
    text: 'What was kept before still stands; what you change now is lost when you close this page. Copy the link below, or download the list.',
  },
  blocked: {
    title: 'Your browser does not let this page keep anything.',
    text: 'This may be a private window, or data of sites is switched off. The list works until you close this page: copy the link below, or download the list.',
  },
  damaged: {
    title: 'What this device had kept could not be read as a whole.',
    text: 'The list below is what could be brought back. What could not be read is set aside on this device, not deleted.',
  },
}

/** Why the list may not be there tomorrow, and what to do. */
export function TroubleNotice({ trouble }: { readonly trouble: Trouble | undefined }) {
  if (!trouble) return null
  const { title, text } = texts[trouble]
  return (
    <p className="notice" role="alert">
      <strong>{title}</strong> {text}
    </p>
  )
}
