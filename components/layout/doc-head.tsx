import type { ReactNode } from 'react'
import { Crumbs } from './crumbs'

type Props = {
  readonly title: string
  readonly lede: ReactNode
  readonly crumbs?: readonly (readonly [path: string, text: string])[]
  readonly children?: ReactNode
}

/** The head of a page of text: way up, title, one paragraph, on the sea. */
export function DocHead({ title, lede, crumbs = [], children }: Props) {
  return (
    <div className="sheet">
      <header className="doc-head frame">
        {crumbs.length > 0 && <Crumbs links={crumbs} />}
        <h1>{title}</h1>
        <p className="lede">{lede}</p>
        {children}
      </header>
    </div>
  )
}
