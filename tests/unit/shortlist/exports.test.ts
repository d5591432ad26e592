import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { formatShortlistCsv } from '../../../lib/shortlist/format-csv'
import { formatShortlistMarkdown } from '../../../lib/shortlist/format-markdown'
import { joinCitations } from '../../../lib/shortlist/join-citations'
import { toListed } from '../../../lib/shortlist/listed-card'
import { makeCard } from '../library/make-card'
import { notes } from './make-list'

const cards = [makeCard({ slug: 'a', title: 'A, “quoted” "one"', cost: '£5: One seat', forWhom: 'Anyone *here*' }), makeCard({ slug: 'b' })]
const listed = toListed(
  [
    { slug: 'b', note: '=HYPERLINK("x")' },
    { slug: 'a', note: 'two\nlines, "said"' },
    { slug: 'gone', note: 'still mine' },
  ],
  cards,
)

test('the list is read back whole by a CSV parser', () => {
  const csv = formatShortlistCsv(listed)
  expect(csv.startsWith('\ufeff')).toBe(true)
  expect(
    csv
      .replace(/"[^"]*"/g, '')
      .split('\n')
      .slice(0, -1)
      .every((line) => line.endsWith('\r')),
  ).toBe(true)
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  expect(data.map((row) => [row['Place in the list'], row['Case study'], row['My note'], row['Cost as published']])).toEqual([
    ['1', 'b', '\'=HYPERLINK("x")', 'not found'],
    ['2', 'A, “quoted” "one"', 'two\nlines, "said"', '£5: One seat'],
    ['3', 'gone (no longer in the library)', 'still mine', ''],
  ])
  expect(data[0]).toMatchObject({
    'How sure': 'Monitored',
    'Which way': 'Better',
    'Does it run': 'Running, as of January 2025',
    Reviewed: '2026-01-01',
  })
  expect(data[0]?.Address).toMatch(/^https?:\/\/.*\/case-studies\/b\/$/)
})

test('no cell begins like a formula, whatever a note holds', () => {
  for (const start of ['=', '+', '-', '@', '\t=', ' =', '\n=', '＝', '＠']) {
    const csv = formatShortlistCsv(toListed([{ slug: 'a', note: `${start}cmd|' /C calc'!A0` }], cards))
    const [row] = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data
    expect(row?.['My note']?.startsWith("'"), start).toBe(true)
  }
  for (const note of notes) {
    const csv = formatShortlistCsv(toListed([{ slug: 'a', note }], cards))
    const [row] = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data
    expect(row?.['My note']?.replace(/^'/, '')).toBe(note)
  }
})

test('an empty list is a head', () => {
  expect(formatShortlistCsv([]).split('\r\n')).toHaveLength(2)
})

test('as Markdown: number, link, facts, the note as a quotation, and where it is from', () => {
  const text = formatShortlistMarkdown(listed, '2026-03-01')
  expect(text).toMatch(
    /^## Shortlist: programmes to prevent serious violence\n\n1\. \*\*\[b\]\(https?:\/\/[^)]+\/case-studies\/b\/\)\*\*\n/,
  )
  expect(text).toContain('   - How sure: Monitored (counts, or before and after, with nothing to compare with)\n')
  expect(text).toContain('   - For whom: Anyone \\*here\\*\n')
  expect(text).toContain('   > two\n   > lines, "said"\n')
  expect(text).toContain('3. gone: no longer in the library\n\n   > still mine\n')
  expect(text.trimEnd()).toMatch(/From the Serious Violence Practice Library, https?:\/\/\S+\/, 1 March 2026\.$/)
})

test('a note cannot break out of its quotation', () => {
  const text = formatShortlistMarkdown(toListed([{ slug: 'a', note: '# Head\n\n- [x](javascript:y) <b>\n1. one' }], cards), '2026-03-01')
  expect(text).toContain('   > \\# Head\n   >\n   > \\- \\[x\\](javascript:y) \\<b\\>\n   > 1\\. one\n')
})

test('citations are joined in their order', () => {
  const one = { text: 'One.', bibtex: '@report{a}\n', ris: 'TY  - RPRT\r\nER  - \r\n', csl: '[{"id":"a"}]\n' }
  const two = { text: 'Two.\n', bibtex: '@report{b}', ris: 'TY  - RPRT\r\nER  - \r\n', csl: '[{"id":"b"}]' }
  expect(joinCitations([one, two], 'text')).toBe('One.\n\nTwo.\n')
  expect(joinCitations([one, two], 'bibtex')).toBe('@report{a}\n\n@report{b}\n')
  expect(joinCitations([one, two], 'ris')).toBe('TY  - RPRT\r\nER  - \r\nTY  - RPRT\r\nER  - \r\n')
  expect(JSON.parse(joinCitations([one, two], 'csl'))).toEqual([{ id: 'a' }, { id: 'b' }])
  expect(joinCitations([], 'text')).toBe('')
  expect(() => joinCitations([{ ...one, csl: '{}' }], 'csl')).toThrow('CSL-JSON is a list of items; found {}.')
})
