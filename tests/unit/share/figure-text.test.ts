import { describe, expect, test } from 'vitest'
import { formatFigureText } from '../../../lib/share/figure-text'
import { makeCaseStudy, validFrontMatter } from '../../make-case-study'

const sources = [...validFrontMatter.sources, { id: 'S2', title: 'A trial', publisher: 'A journal', kind: 'academic', read: 'Abstract.' }]

function format(fields: Readonly<Record<string, unknown>>): string {
  const record = makeCaseStudy({ sources, outcomes: [{ ...validFrontMatter.outcomes[0], ...fields }] })
  const [outcome] = record.outcomes
  return outcome ? formatFigureText(outcome, record) : ''
}

describe('a figure to carry away', () => {
  test('says what it is compared with, when, by whom, what limits it, and where it comes from', () => {
    expect(
      format({ figure: '20% lower', comparedWith: 'Buses without a warden', period: '2025', note: 'One town only.', source: ['S1', 'S2'] }),
    ).toBe(
      'Incidents: 20% lower. Compared with: Buses without a warden. When: 2025. Measured by: Ashford Council. One town only. ' +
        'Sources: “Bus wardens”, Ashford Council, 1 March 2026, https://example.org/wardens; “A trial”, A journal. ' +
        'Read in: Serious Violence Practice Library, “Evening Bus Wardens”, http://localhost:3000/case-studies/evening-bus-wardens/#measured',
    )
  })

  test('says of a count that it is compared with nothing', () => {
    expect(format({})).toContain(
      'Incidents: 40. Compared with: nothing; it is a count. Measured by: Ashford Council. Source: “Bus wardens”',
    )
  })

  test('keeps a full stop out of an address', () => {
    expect(format({})).toContain('https://example.org/wardens Read in:')
  })
})
