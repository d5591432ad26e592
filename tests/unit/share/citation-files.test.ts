import { parse as parseRis } from 'astrocite-ris'
import { CSLExporter, parse as parseBibtex } from 'biblatex-csl-converter'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { readCaseStudies } from '../../../lib/content/read-case-studies'
import { makeCaseStudy } from '../../make-case-study'

// The readers take an address without a domain for a mistake, so the library stands at one here.
vi.stubEnv('SITE_ORIGIN', 'https://library.example')
vi.resetModules()
const { toCitationFiles } = await import('../../../lib/share/citation-files')

// Test files share modules: those after this one get theirs anew.
afterAll(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

const odd = [
  makeCaseStudy({ title: 'Safe & sound: 100% of #Streets for £5 at ~9pm \\o/' }, 'odd-title'),
  makeCaseStudy({ title: 'The “No-one left behind” programme of a long name that goes on for ninety letters' }, 'a-long-title'),
  makeCaseStudy(
    { summary: 'Starts here.\n  TY  - and goes on with words that a reader could take for a field of its own, for long.' },
    'odd-summary',
  ),
]
const records = [...odd, ...readCaseStudies()]

/** What a reader of BibTeX makes of an entry, in CSL. Its marks for capitals are not part of the title. */
function readBibtex(text: string) {
  const { entries, errors, warnings } = parseBibtex(text)
  const [item] = Object.values(new CSLExporter(entries).parse())
  return { ...item, title: String(item?.title).replace(/<[^>]+>/g, ''), key: entries[1]?.entry_key, problems: [...errors, ...warnings] }
}

describe.each(records.map((record) => [record.slug, record] as const))('the citation of %s', (slug, record) => {
  const address = `https://library.example/case-studies/${slug}/`
  const [year, month, day] = record.review.reviewed.split('-').map(Number)
  const files = toCitationFiles(record)

  test('in words names the library, the title, the date and the address', () => {
    expect(files.text).toContain(`Serious Violence Practice Library, “${record.title}”, ${day} `)
    expect(files.text.endsWith(address)).toBe(true)
  })

  test('in BibTeX is read back as the same record', () => {
    expect(readBibtex(files.bibtex)).toMatchObject({
      key: slug,
      type: 'report',
      title: toBibtexText(record.title),
      author: [{ literal: 'Serious Violence Practice Library' }],
      issued: { 'date-parts': [[year, month]] },
      URL: address,
      problems: [],
    })
  })

  test('in RIS is read back as the same record', () => {
    const items = parseRis(files.ris)
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      type: 'report',
      title: record.title,
      publisher: 'Serious Violence Practice Library',
      issued: { 'date-parts': [[String(year)]] },
      URL: address,
    })
    // This reader takes every author for a person and keeps the year of a date: the two lines are looked at themselves.
    expect(files.ris).toContain('\r\nAU  - Serious Violence Practice Library,\r\n')
    expect(files.ris).toContain(`\r\nDA  - ${record.review.reviewed.replaceAll('-', '/')}/\r\n`)
  })

  test('in CSL-JSON is the same record', () => {
    expect(JSON.parse(files.csl)).toEqual([
      {
        id: slug,
        type: 'report',
        title: record.title,
        author: [{ literal: 'Serious Violence Practice Library' }],
        publisher: 'Serious Violence Practice Library',
        issued: { 'date-parts': [[year, month, day]] },
        URL: address,
        language: 'en-GB',
        abstract: record.summary,
      },
    ])
  })
})

test('a RIS field keeps to one line, and every line ends as RIS wants', () => {
  const lines = toCitationFiles(odd[2] ?? makeCaseStudy()).ris.split('\r\n')
  expect(lines.at(-1)).toBe('')
  expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line) || line.includes('\n'))).toEqual([])
})

/** BibTeX has no long dashes of its own: this reader gives `--` back as it stands. */
function toBibtexText(text: string): string {
  return text.replaceAll('—', '---').replaceAll('–', '--')
}
