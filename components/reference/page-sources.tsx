import type { ReactNode } from 'react'
import type { PageCitations } from '../../lib/content/page-citations'
import { Section } from '../layout/section'

type Source = PageCitations['sources'][number]

/** The sources a page cites, by number, with the way back. Nothing when it cites none. */
export function PageSources({ sources, note }: { readonly sources: readonly Source[]; readonly note?: ReactNode }) {
  if (sources.length === 0) return null
  return (
    <Section id="sources" title="Sources" note={note}>
      <ol className="sources sources--page">
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ol>
    </Section>
  )
}

function SourceItem({ source: { number, title, publisher, date, address, anchors } }: { readonly source: Source }) {
  const about = [publisher, date].filter((part) => part !== undefined).join(', ')
  return (
    <li className="source" id={`source-${number}`}>
      <p className="source__text">
        {address ? (
          <a className="source__title" href={address}>
            {title}
          </a>
        ) : (
          <span className="source__title">{title}</span>
        )}
        {about && (
          <>
            <br />
            <span className="source__kind">{about.replace(/\.$/, '')}.</span>
          </>
        )}
      </p>
      <p className="source__back">
        Cited at{' '}
        {anchors.map((anchor, index) => (
          <span key={anchor}>
            <a href={`#${anchor}`} aria-label={`Back to place ${index + 1}`}>
              {String.fromCharCode(97 + (index % 26))}
            </a>{' '}
          </span>
        ))}
      </p>
    </li>
  )
}
