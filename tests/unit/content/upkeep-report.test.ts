import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLinkReport, writeLinkReport } from '../../../lib/content/link-report'
import { formatUpkeep } from '../../../lib/content/upkeep-report'
import { makeCaseStudy, validFrontMatter } from '../../make-case-study'

const source = ['S1']
const review = (next: string) => ({ ...validFrontMatter.review, reviewed: '2026-04-01', next })
const records = [
  makeCaseStudy({ review: review('2027-05-01') }, 'bus-wardens'),
  makeCaseStudy({ review: review('2027-03-01'), status: { state: 'ended', asOf: '2019', source }, money: [{ amount: '£12,000', covers: 'One year.', source }] }, 'late-trams'),
  makeCaseStudy(
    {
      review: review('2029-01-01'),
      status: { state: 'running', asOf: '2028-01', source },
      whoToAsk: [{ text: 'The council', source: ['S2'] }],
      dose: { text: 'Nightly.', source },
      referral: { text: 'They walk up.', source },
      sources: ['S1', 'S2', 'S3'].map((id) => ({ ...validFrontMatter.sources[0], id, date: undefined })),
    },
    'night-shelter',
  ),
] // biome-ignore format: one record a line
const today = new Date('2027-04-01')

test('what there is to do is told: reviews, oldest facts, links, thin records', () => {
  const links = {
    tried: '2027-03-30',
    count: 41,
    faults: [{ slug: 'bus-wardens', id: 'S1', address: 'https://example.org/wardens', fault: 'answers with 404' }],
  }
  expect(formatUpkeep(records, today, links)).toBe(
    [
      'Due for review, or within 60 days',
      '  2027-03-01  late-trams  overdue by 31 days',
      '  2027-05-01  bus-wardens  in 30 days',
      '',
      'Oldest facts',
      '  2019        late-trams  status ended',
      '  2026-03     bus-wardens  status running',
      '  2026-03-01  bus-wardens  who to ask: Ashford Council, community safety team',
      '  2026-03-01  late-trams  money £12,000',
      '  2026-03-01  late-trams  who to ask: Ashford Council, community safety team',
      '  2028-01     night-shelter  status running',
      '',
      'Dead or moved links: 1 of 41 when tried on 2027-03-30',
      '  bus-wardens  S1  answers with 404  https://example.org/wardens',
      '',
      'Thin records: fewer than 7 of 12 items described, or fewer than 3 sources',
      '  bus-wardens  5 of 12 described, 1 source',
      '  late-trams  5 of 12 described, 1 source',
    ].join('\n'),
  )
})

test('nothing to do, and links not tried, are said plainly', () => {
  const text = formatUpkeep(records.slice(2), today, undefined)
  expect(text).toContain('Due for review, or within 60 days\n  none\n')
  expect(text).toContain('Dead or moved links\n  not tried yet: npm run check:links tries them and keeps what it finds\n')
  expect(text).toMatch(/fewer than 3 sources\n {2}none$/)
})

test('what a run over the links found is kept for the report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'))
  const path = join(folder, 'cache/links.json')
  expect(readLinkReport(path)).toBeUndefined()
  const report = {
    tried: '2027-03-30',
    count: 2,
    faults: [{ slug: 'a', id: 'S1', address: 'https://example.org', fault: 'has moved to https://example.com' }],
  }
  writeLinkReport(report, path)
  expect(readLinkReport(path)).toEqual(report)
  rmSync(folder, { recursive: true })
})
