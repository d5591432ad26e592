import { Feed, type Item } from 'feed'
import type { CaseStudy } from '../content/case-study'
import { formatDate } from '../library/format-date'
import { site, toUrl } from '../site'
import { approaches } from '../vocabulary/approaches'
import { toFeedId } from './feed-id'
import { type Followed, toFeedPath } from './followed'

/** A feed names at most so many records, the newest changes first, so that it stays small however the library grows. */
export const mostEntries = 50

/**
 * An Atom feed (RFC 4287) of some records: one entry a record, which a change of the record updates. `all` are all
 * records; a feed without entries takes its date from them.
 */
export function formatFeed(followed: Followed, records: readonly CaseStudy[], all: readonly CaseStudy[]): string {
  const feed = new Feed({
    id: toFeedId(toFeedPath(followed.path)),
    title: followed.title,
    description: followed.description,
    link: toUrl(followed.path),
    feed: toUrl(toFeedPath(followed.path)),
    updated: toTime(toNewest(records.length > 0 ? records : all)),
    author: { name: site.name, link: toUrl('/') },
    copyright: `${site.licence.name}, ${site.licence.address}`,
    generator: site.name,
  })
  for (const record of sortByChange(records).slice(0, mostEntries)) feed.addItem(toItem(record))
  return `${feed.atom1()}\n`
}

/** The day of the newest change of some records. */
export function toNewest(records: readonly Pick<CaseStudy, 'review'>[]): string {
  return records.map(toChanged).sort().at(-1) ?? '1970-01-01'
}

function toItem(record: CaseStudy): Item {
  const { slug, title, summary, review } = record
  const path = `/case-studies/${slug}/`
  return {
    id: toFeedId(path),
    title: escapeHtml(title),
    link: toUrl(path),
    date: toTime(toChanged(record)),
    published: toTime(review.published),
    description: escapeHtml(summary),
    content: `<p>${escapeHtml(summary)}</p><p>Changes:</p><ul>${review.changes
      .map(({ date, note }) => `<li>${formatDate(date)}: ${escapeHtml(note)}</li>`)
      .join('')}</ul>`,
    category: record.approaches.map((id) => ({ name: approaches[id].label, term: id, scheme: toUrl('/approaches/') })),
  }
}

/** When a record last changed; a reading again without a change is none. */
function toChanged({ review }: Pick<CaseStudy, 'review'>): string {
  return [review.published, ...review.changes.map(({ date }) => date)].sort().at(-1) ?? review.published
}

function sortByChange(records: readonly CaseStudy[]): readonly CaseStudy[] {
  return [...records].sort((a, b) => toChanged(b).localeCompare(toChanged(a)) || a.title.localeCompare(b.title, 'en-GB'))
}

function toTime(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

/** Titles and texts of a feed are HTML. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
