import type { ReactNode } from 'react'

type Props = { readonly id: string; readonly title: string; readonly note?: ReactNode; readonly children: ReactNode }

/** A part of a page: its heading in the left rail, its content in the field. */
export function Section({ id, title, note, children }: Props) {
  return (
    <section className="doc-section" aria-labelledby={id}>
      <div className="section__head">
        <h2 id={id}>{title}</h2>
        {note && <p>{note}</p>}
      </div>
      {children}
    </section>
  )
}
