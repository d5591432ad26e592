import type { RecordProps } from './record-view'
import { SectionHeading } from './section-heading'
import { SourceRefs } from './source-refs'

/** What no source read says, as questions to take to the area. */
export function AskTheArea({ caseStudy: { unknowns }, citations }: RecordProps) {
  return (
    <section className="ask wide" aria-labelledby="ask">
      <SectionHeading id="ask">Ask the area about</SectionHeading>
      <p>No source we read answers these.</p>
      <ul>
        {unknowns.map(({ text, source }, index) => (
          <li key={text}>
            {text}
            <SourceRefs ids={source} at={`cite-unknown-${index + 1}`} citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  )
}
