import { getMDXComponent } from 'next-contentlayer2/hooks'
import type { ComponentProps, ComponentType } from 'react'
import type { Citations } from '../../lib/content/citations'
import { toHref } from '../../lib/site'
import { Bar, Bars } from './bars'
import { SectionHeading } from './section-heading'
import { Share, Shares } from './shares'
import { SourceRefs } from './source-refs'

type Props = { readonly code: string; readonly citations: Citations; readonly toFigureAnchor: (title: string) => string }

/** The story of the record: compiled MDX, evaluated here, at build; nothing of it reaches the reader but HTML. */
export function RecordBody({ code, citations, toFigureAnchor }: Props) {
  const Body = getMDXComponent(code)
  const refs = bind(SourceRefs, () => ({ citations }))
  const shares = bind(Shares, ({ title }) => ({ citations, at: toFigureAnchor(title) }))
  const bars = bind(Bars, ({ title }) => ({ citations, at: toFigureAnchor(title) }))
  return <Body components={{ a: BodyLink, h2: BodyHeading, Bar, Bars: bars, Share, Shares: shares, SourceRefs: refs }} />
}

/** A component of a body that gets from the record what its author does not write. */
function bind<Props extends object>(Component: ComponentType<Props>, toBound: (props: Props) => Partial<Props>) {
  return (props: Props) => <Component {...props} {...toBound(props)} />
}

function BodyHeading({ id = '', children }: ComponentProps<'h2'>) {
  return <SectionHeading id={id}>{children}</SectionHeading>
}

/** A link within the site takes the base path. */
function BodyLink({ href = '', children }: ComponentProps<'a'>) {
  return <a href={href.startsWith('/') ? toHref(href) : href}>{children}</a>
}
