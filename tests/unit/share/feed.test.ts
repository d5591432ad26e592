import { parseFeed } from '@rowanmanning/feed-parser'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { formatFeed, mostEntries } from '../../../lib/share/feed'
import { toFeedId } from '../../../lib/share/feed-id'
import { siteFeed, toApproachFeed, toAreaFeed } from '../../../lib/share/followed'
import { makeCaseStudy, validFrontMatter } from '../../make-case-study'

const review = validFrontMatter.review

function read(...args: Parameters<typeof formatFeed>) {
  const xml = formatFeed(...args)
  expect(XMLValidator.validate(xml)).toBe(true)
  return parseFeed(xml).toJSON()
}

describe('a feed', () => {
  test('is Atom, and says what it follows and where it is', () => {
    const record = makeCaseStudy()
    expect(read(siteFeed, [record], [record])).toMatchObject({
      meta: { type: 'atom', version: '1.0' },
      title: 'Serious Violence Practice Library',
      url: 'http://localhost:3000/',
      self: 'http://localhost:3000/feed.xml',
    })
  })

  test('shows a change of a record as an update of the same entry, with the note', () => {
    const before = makeCaseStudy()
    const after = makeCaseStudy({
      review: { ...review, changes: [{ date: '2026-07-02', note: 'Costs & dates added.' }, ...review.changes] },
    })
    const [first] = read(siteFeed, [before], [before]).items
    const [second] = read(siteFeed, [after], [after]).items
    expect(second?.id).toBe(first?.id)
    expect([first?.updated, second?.updated].map(String)).toEqual(['2026-04-01T00:00:00.000Z', '2026-07-02T00:00:00.000Z'])
    expect(second?.published).toEqual(first?.published)
    expect(formatFeed(siteFeed, [after], [after])).toContain('<li>2 July 2026: Costs &amp; dates added.</li>')
  })

  test('is not touched by a reading again that changed nothing', () => {
    const record = makeCaseStudy({ review: { ...review, reviewed: '2026-12-01' } })
    expect(String(read(siteFeed, [record], [record]).items[0]?.updated)).toBe('2026-04-01T00:00:00.000Z')
  })

  test('gives titles back as they are', () => {
    const record = makeCaseStudy({ title: 'Safe & <sound> ]]> "yes"' })
    expect(formatFeed(siteFeed, [record], [record])).toContain('Safe &amp; &lt;sound&gt; ]]')
    expect(read(siteFeed, [record], [record]).items).toHaveLength(1)
  })

  test('without a record is a feed all the same, dated by the library', () => {
    const feed = read(toAreaFeed({ id: 'cumbria', kind: 'area', label: 'Cumbria' }), [], [makeCaseStudy()])
    expect(feed).toMatchObject({ items: [], self: 'http://localhost:3000/areas/cumbria/feed.xml' })
    expect(String(feed.updated)).toBe('2026-04-01T00:00:00.000Z')
  })

  test(`holds the ${mostEntries} records that changed last, newest first`, () => {
    const records = Array.from({ length: mostEntries + 5 }, (_, index) => {
      const date = `2026-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
      return makeCaseStudy({ review: { ...review, published: date, changes: [{ date, note: 'First version.' }] } }, `record-${index}`)
    })
    const { items } = read(siteFeed, records, records)
    expect(items).toHaveLength(mostEntries)
    expect(items[0]?.url).toBe(`http://localhost:3000/case-studies/record-${mostEntries + 4}/`)
  })

  test('refuses an approach that is none', () => {
    expect(() => toApproachFeed('moon')).toThrow('"moon" is not an approach.')
  })
})

describe('an id', () => {
  test('is pinned: changing it would show every reader every entry as new', () => {
    expect(toFeedId('/case-studies/operation-deter/')).toBe('urn:uuid:c834d3cf-5d3d-53f6-a2c9-b286d278b6e9')
  })

  test('is a name-based UUID, one for each path', () => {
    const ids = ['/feed.xml', '/areas/essex/feed.xml', '/case-studies/operation-deter/'].map(toFeedId)
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
