import { Fragment } from 'react'
import type { Citations, CitedSource } from '../../lib/content/citations'
import { formatDate } from '../../lib/library/format-date'
import { sourceKinds } from '../../lib/vocabulary/sources'
import { SectionHeading } from './section-heading'

/** Every source by number: what it is, how it was read, and the way back to each place that cites it. */
export function RecordSources({ citations: { sources } }: { readonly citations: Citations }) {
  return (
    <section className="band band--sources" aria-labelledby="sources">
      <SectionHeading id="sources">Sources</SectionHeading>
      <div>
        <p className="section-note">Letters lead back to the place in the text.</p>
        <ol className="sources">
          {sources.map((source) => (
            <Source key={source.id} source={source} />
          ))}
        </ol>
      </div>
    </section>
  )
}

function Source({ source }: { readonly source: CitedSource }) {
  const { number, publisher, kind, read, archivedUrl, anchors } = source
  return (
    <li className="source" id={`source-${number}`}>
      <p className="source__text">
        <Title source={source} />
        <br />
        {publisher}, {formatSourceDate(source)}.{' '}
        <span className="source__kind">
          {sourceKinds[kind]}. {read.replace(/\.$/, '')}.
          {archivedUrl && (
            <>
              {' '}
              <a href={archivedUrl}>Archived copy</a>.
            </>
          )}
        </span>
      </p>
      <p className="source__back">
        Cited at{' '}
        {anchors.map((anchor, index) => (
          <Fragment key={anchor}>
            <a href={`#${anchor}`} aria-label={`Back to place ${toLetters(index)}`}>
              {toLetters(index)}
            </a>{' '}
          </Fragment>
        ))}
      </p>
    </li>
  )
}

function Title({ source: { address, title } }: { readonly source: CitedSource }) {
  if (address === undefined) return <span className="source__title">{title}</span>
  return (
    <a className="source__title" href={address}>
      {title}
    </a>
  )
}

/** The date as printed, or what is known of it. */
function formatSourceDate({ date, dateNote }: CitedSource): string {
  if (date !== undefined) return dateNote === undefined ? formatDate(date) : `${formatDate(date)} (${dateNote})`
  if (dateNote === undefined) return 'undated'
  return dateNote.startsWith('not ') ? `date ${dateNote}` : dateNote
}

/** 0 → a, 25 → z, 26 → aa. */
function toLetters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : toLetters(Math.floor(index / 26) - 1) + letter
}
