import { expect, test } from 'vitest'
import { formatCompleteness, toCompleteness } from '../../../lib/content/completeness'
import { formatReport, toRecordReport } from '../../../lib/content/content-report'
import { tryLink } from '../../../lib/content/links'
import { makeCaseStudy } from '../../make-case-study'

test('the report prints a record and the totals', () => {
  expect(formatReport([toRecordReport(makeCaseStudy(), new Date('2027-04-01'))])).toBe(
    [
      'evening-bus-wardens',
      '  15 facts; sources: 1 official',
      '  0 of 1 figures compared; 1 unknowns; challenges and lessons: 1 published, 1 our reading',
      '  5 of 12 described. Not found: materials; how people are reached; when and how much; how it is fitted to each person or place; what was changed along the way; how true delivery was planned; how true delivery was found.',
      '  30 days to next review',
      '',
      'All 1 records',
      '  15 facts; sources: 1 official',
      '  0% of 1 figures compared; 1 unknowns; challenges and lessons: 1 published, 1 our reading',
      '  completeness: 5.0 of 12 described on average; 0 overdue for review',
    ].join('\n'),
  )
})

test('a review past its day is overdue', () => {
  expect(formatReport([toRecordReport(makeCaseStudy(), new Date('2027-05-11'))])).toContain('review overdue by 10 days')
})

test('nothing missing is said plainly', () => {
  const source = ['S1']
  const whole = makeCaseStudy(
    {
      materials: [{ text: 'A guide.', source }],
      referral: { text: 'They walk up.', source },
      dose: { text: 'Nightly.', source },
      tailoring: { text: 'By route.', source },
      fidelityPlanned: { text: 'A log.', source },
      fidelityActual: { text: 'Kept.', source },
    },
    'evening-bus-wardens',
    '## The problem it answers\n\n## How it works\n\n## Who delivers it\n\n## What happened next\n',
  )
  expect(formatCompleteness(toCompleteness(whole))).toBe('12 of 12 described.')
})

test.each([
  [new Response('', { status: 200 }), undefined],
  [new Response('', { status: 404 }), 'answers with 404'],
])('a link is told what it answers', async (response, fault) => {
  Object.defineProperty(response, 'url', { value: 'https://example.org/a' })
  expect(await tryLink('https://example.org/a', async () => response)).toBe(fault)
})

test('a link that cannot be reached is told, not thrown', async () => {
  expect(await tryLink('https://example.org/a', () => Promise.reject(new Error('no route')))).toBe('cannot be reached: no route')
})
