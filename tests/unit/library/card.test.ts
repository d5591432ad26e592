import { expect, test } from 'vitest'
import { toCard } from '../../../lib/library/card'
import { makeCaseStudy } from '../../make-case-study'

const source = ['S1']
const long = `${'Anyone who waits for a late bus, '.repeat(4)}and their friends.`

test('a card holds what a list shows, and nothing of the rest', () => {
  expect(toCard(makeCaseStudy())).toEqual({
    slug: 'evening-bus-wardens',
    title: 'Evening Bus Wardens',
    summary: 'Trained wardens ride late buses and calm arguments before they turn into fights.',
    areas: ['kent'],
    regions: ['south-east'],
    approaches: ['safer-places-night-time'],
    preventionLevels: ['primary'],
    violenceTypes: ['night-time'],
    settings: ['street'],
    groups: ['public'],
    sectors: ['local-authority'],
    evidenceStep: 'monitored',
    direction: 'not-measured',
    status: { state: 'running', asOf: '2026-03' },
    forWhom: 'Anyone on a late bus',
    reviewed: '2026-05-01',
    published: '2026-04-01',
  })
})

test('what is not known is left out rather than travel as nothing', () => {
  expect(Object.values(toCard(makeCaseStudy({ ages: { note: 'Differs by site.', source } })))).not.toContain(undefined)
})

test('each sector once, in the order of the vocabulary', () => {
  const organisations = ['voluntary', 'police', 'voluntary'].map((sector, index) => ({
    name: `Body ${index}`,
    role: 'partner',
    sector,
    source,
  }))
  expect(toCard(makeCaseStudy({ organisations })).sectors).toEqual(['police', 'voluntary'])
})

test.each([
  [{ from: 11, to: 25 }, ['public'], 'People aged 11 to 25'],
  [{ from: 18 }, ['public'], 'People aged 18 and over'],
  [{ to: 17 }, ['public'], 'People aged up to 17'],
  [{ from: 16, to: 16 }, ['public'], 'People aged 16'],
  [{ from: 0 }, ['public'], 'People of any age'],
  [undefined, ['public'], 'The public in one place'],
  [undefined, ['children', 'families', 'victims'], 'Children (under 18), parents and families and people hurt by violence'],
  [undefined, ['children', 'young-adults', 'adults', 'families'], 'Children (under 18), young adults (18 to 25) and others'],
])('a long audience of ages %j and groups %j becomes "%s"', (ages, groups, line) => {
  expect(toCard(makeCaseStudy({ audience: { text: long, source }, groups, ...(ages && { ages: { ...ages, source } }) })).forWhom).toBe(line)
})

test.each([
  ['£5', 'One night.', undefined, '£5: One night'],
  ['£5', 'One night', '2026', '£5: One night (2026)'],
  ['£1,000', 'One night. What a year costs is not published.', '2026', '£1,000: One night (2026)'],
  ['£5', 'A grant of the U.K. Home Office to St. Mary’s. More follows.', undefined, '£5: A grant of the U.K. Home Office to St. Mary’s'],
  ['£5', 'x'.repeat(100), '2026', `£5: ${'x'.repeat(100)}`],
])('%s for "%s" in %s costs "%s"', (amount, covers, period, cost) => {
  expect(toCard(makeCaseStudy({ money: [{ amount, covers, ...(period && { period }), source }] })).cost).toBe(cost)
})

test('of several sums the first is shown; of none, none', () => {
  const money = ['£1', '£2'].map((amount) => ({ amount, covers: 'A night', source }))
  expect(toCard(makeCaseStudy({ money })).cost).toBe('£1: A night')
  expect('cost' in toCard(makeCaseStudy())).toBe(false)
})
