import type { ComponentProps, ComponentType } from 'react'
import type { Citations } from '../../lib/content/citations'
import { toHref } from '../../lib/site'
import { Bar, Bars } from './bars'
import { SectionHeading } from './section-heading'
import { Share, Shares } from './shares'
import { SourceRefs } from './source-refs'

/** What the elements and components of a body are drawn with, in the page of a record and in its preview at `/propose/`. */
export function toBodyComponents(citations: Citations, toFigureAnchor: (title: string) => string) {
  return {
    a: BodyLink,
    h2: BodyHeading,
    Bar,
    Bars: bind(Bars, ({ title }) => ({ citations, at: toFigureAnchor(title) })),
    Share,
    Shares: bind(Shares, ({ title }) => ({ citations, at: toFigureAnchor(title) })),
    SourceRefs: bind(SourceRefs, () => ({ citations })),
  }
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
