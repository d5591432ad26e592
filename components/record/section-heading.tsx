import type { ReactNode } from 'react'

type Props = { readonly id: string; readonly children: ReactNode }

/** The heading of a section with a link to it. A script makes the link copy the address; without one it is an ordinary link. */
export function SectionHeading({ id, children }: Props) {
  return (
    <div className="heading">
      <h2 id={id}>{children}</h2>
      <a className="heading__link" href={`#${id}`} data-copy-section>
        <span aria-hidden="true">#</span>
        <span className="vh">Link to this section: {children}</span>
      </a>
    </div>
  )
}
