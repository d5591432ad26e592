import type { ReactNode } from 'react'
import { formatDate } from '../../lib/library/format-date'
import { site, toHref } from '../../lib/site'
import { CopyButton } from '../layout/copy-button'
import { Overdue } from './overdue'
import type { RecordProps } from './record-view'
import { SectionHeading } from './section-heading'

type Props = Pick<RecordProps, 'caseStudy'> & {
  /** How to cite it, in one line. */
  readonly citation: string
  /** The day of the build, `2026-01-31`: a record past its next review says so. */
  readonly today: string
}

/** How to cite the record and carry it away, its dates, and what changed. */
export function ThisRecord({ caseStudy: { slug, review, aliases }, citation, today }: Props) {
  return (
    <section className="band band--record" aria-labelledby="record">
      <SectionHeading id="record">This record</SectionHeading>
      <dl className="record-facts">
        <Fact name="Cite it as">
          {citation} <CopyButton text={citation} label="Copy citation" said="Citation copied." />
        </Fact>
        <Fact name="Take it with you">
          <Files slug={slug} />
        </Fact>
        {aliases.length > 0 && <Fact name="Also known as">{aliases.join('; ')}</Fact>}
        <Fact name="Published">
          <Time date={review.published} />
        </Fact>
        <Fact name="Evidence reviewed">
          <Time date={review.reviewed} />
        </Fact>
        <Fact name="Facts confirmed">
          {review.confirmed ? (
            <>
              By the area, <Time date={review.confirmed} />
            </>
          ) : (
            'Not by the area. Everything here comes from the sources above.'
          )}
        </Fact>
        <Fact name="Next review">
          By <Time date={review.next} />
          <Overdue next={review.next} today={today}>
            . <strong>That day has passed, and it has not been done.</strong>
          </Overdue>
        </Fact>
        <Fact name="Changes">
          <ul>
            {review.changes.map(({ date, note }) => (
              <li key={`${date} ${note}`}>
                <Time date={date} />: {note}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name="Something wrong?">
          <a href={toHref(`/propose/?from=${slug}`)}>Correct this record</a>: it opens in a form in your browser. Nothing is sent anywhere.
        </Fact>
        <Fact name="Reuse">
          <a href={site.licence.address}>{site.licence.name}</a>. Name the library and the date.
        </Fact>
      </dl>
    </section>
  )
}

const files = [
  ['cite.bib', 'Citation for BibTeX', 'application/x-bibtex'],
  ['cite.ris', 'Citation for EndNote, Mendeley and others (RIS)', 'application/x-research-info-systems'],
  ['record.md', 'Whole record as Markdown', 'text/markdown'],
  ['record.json', 'Whole record as data (JSON)', 'application/json'],
] as const

function Files({ slug }: { readonly slug: string }) {
  return (
    <ul>
      {files.map(([file, label, type]) => (
        <li key={file}>
          <a href={toHref(`/case-studies/${slug}/${file}`)} type={type} download={`${slug}.${file.split('.').at(-1)}`}>
            {label}
          </a>
        </li>
      ))}
      <li>
        <a href={toHref('/about/data/')}>All case studies as a table, feeds, and how to cite</a>
      </li>
    </ul>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Time({ date }: { readonly date: string }) {
  return <time dateTime={date}>{formatDate(date)}</time>
}
