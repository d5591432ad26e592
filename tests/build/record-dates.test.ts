import { expect, test } from 'vitest'
import { readCaseStudies } from '../../lib/content/read-case-studies'
import { formatDate } from '../../lib/library/format-date'
import { pages } from './pages'

/** The words beside a name in the list of the record's own facts. */
function readFact(slug: string, name: string): string {
  const page = pages.find(({ address }) => address === `/case-studies/${slug}/`)
  const term = page?.root.querySelectorAll('dt').find(({ textContent }) => textContent === name)
  return term?.nextElementSibling?.textContent.replace(/\s+/g, ' ').trim() ?? ''
}

test.each(readCaseStudies())('$slug shows its three dates, its next review and its changes', ({ slug, review }) => {
  expect(readFact(slug, 'Published')).toBe(formatDate(review.published))
  expect(readFact(slug, 'Evidence reviewed')).toBe(formatDate(review.reviewed))
  expect(readFact(slug, 'Facts confirmed')).toBe(
    review.confirmed ? `By the area, ${formatDate(review.confirmed)}` : 'Not by the area. Everything here comes from the sources above.',
  )
  expect(readFact(slug, 'Next review')).toContain(`By ${formatDate(review.next)}`)
  for (const { date, note } of review.changes) expect(readFact(slug, 'Changes')).toContain(`${formatDate(date)}: ${note.trim()}`)
})

test.each(readCaseStudies())('$slug carries the words that show once its review is overdue', ({ slug, review }) => {
  const page = pages.find(({ address }) => address === `/case-studies/${slug}/`)
  const overdue = page?.root.querySelectorAll('[data-due]') ?? []
  expect(overdue.map((element) => element.getAttribute('data-due'))).toEqual([review.next, review.next])
  expect(overdue[0]?.textContent).toBe(`The review of this record is overdue: it was to be read again by ${formatDate(review.next)}.`)
})
