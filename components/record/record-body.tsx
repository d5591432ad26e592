import { getMDXComponent } from 'next-contentlayer2/hooks'
import type { Citations } from '../../lib/content/citations'
import { toBodyComponents } from './body-components'

type Props = { readonly code: string; readonly citations: Citations; readonly toFigureAnchor: (title: string) => string }

/** The story of the record: compiled MDX, evaluated here, at build; nothing of it reaches the reader but HTML. */
export function RecordBody({ code, citations, toFigureAnchor }: Props) {
  const Body = getMDXComponent(code)
  return <Body components={toBodyComponents(citations, toFigureAnchor)} />
}
