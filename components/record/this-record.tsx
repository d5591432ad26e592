import type { ReactNode } from 'react'
import { formatDate } from '../../lib/library/format-date'
import { site } from '../../lib/site'
import type { RecordProps } from './record-view'
import { SectionHeading } from './section-heading'

type Props = Pick<RecordProps, 'caseStudy'> & {
  /** How to cite it, in one line. */
  readonly citation: string
  /** The day of the build, `2026-01-31`: a record past its next review says so. */
  readonly today: string
}

/** How to cite the record, its dates, and what changed. */
export function ThisRecord({ caseStudy: { review, aliases }, citation, today }: Props) {
  return (
    <section className="band band--record" aria-labelledby="record">
      <SectionHeading id="record">This record</SectionHeading>
      <dl className="record-facts">
        <Fact name="Cite it as">{citation}</Fact>
        {aliases.length > 0 && <Fact name="Also known as">{aliases.join('; ')}</Fact>}
        <Fact name="Published">
          <Time date={review.published} />
        </Fact>
        <Fact name="Reviewed">
          <Time date={review.reviewed} />; {review.confirmed ? 'confirmed by the area on ' : 'not yet confirmed by the area'}
          {review.confirmed && <Time date={review.confirmed} />}
        </Fact>
        <Fact name="Next review">
          <NextReview next={review.next} today={today} />
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
        <Fact name="Reuse">
          <a href={site.licence.address}>{site.licence.name}</a>. Name the library and the date.
        </Fact>
      </dl>
    </section>
  )
}

/** The page does not change by itself, so an overdue review is told with the day on which that was so. */
function NextReview({ next, today }: { readonly next: string; readonly today: string }) {
  if (next >= today) {
    return (
      <>
        By <Time date={next} />
      </>
    )
  }
  return (
    <strong>
      Overdue: it was due by <Time date={next} /> and had not been done on <Time date={today} />, when this page was built.
    </strong>
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
