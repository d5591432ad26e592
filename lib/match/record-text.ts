import type { CaseStudy } from '../content/case-study'

/** What a record says of the work itself, as plain text: the story, whom it is for, what it takes, what was hard. No figures, no sources. */
export function toRecordText(record: CaseStudy): string {
  const { summary, tried, audience, referral, dose, tailoring, mustStay, mayChange, inPlaceFirst, challenges, lessons, body } = record
  const statements = [tried, audience, referral, dose, tailoring, ...mustStay, ...mayChange, ...inPlaceFirst, ...challenges, ...lessons]
  return [summary, ...statements.flatMap((statement) => statement?.text ?? []), toPlainText(body)].join('\n')
}

/** A body without its headings, references and figures. */
function toPlainText(body: string): string {
  return body
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/^#+ .*$/gm, '')
    .replace(/<[^>]*>/g, '')
}
