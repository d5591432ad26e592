import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { Package } from 'datapackage'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readCaseStudies } from '../../lib/content/read-case-studies'
import { site, toUrl } from '../../lib/site'
import { addressed, files, out } from './pages'

const records = readCaseStudies()
const read = (path: string) => readFileSync(`${out}${path}`, 'utf8')
const readJson = (path: string): Readonly<Record<string, unknown>> => JSON.parse(read(path))

describe('the table', () => {
  const { data, errors, meta } = Papa.parse<readonly string[]>(read('/data/case-studies.csv'), { skipEmptyLines: true })
  const [head = [], ...rows] = data

  test('is read by a CSV parser: one row a record, of one length, lines ended as RFC 4180 says', () => {
    expect(errors).toEqual([])
    expect(meta.linebreak).toBe('\r\n')
    expect(new Set(data.map((row) => row.length)).size).toBe(1)
    expect(rows.map(([slug]) => slug).sort()).toEqual(records.map(({ slug }) => slug).sort())
  })

  test('begins with a byte order mark, so that a spreadsheet reads it as UTF-8', () => {
    expect([...readFileSync(`${out}/data/case-studies.csv`).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  test('holds no cell that a spreadsheet would run', () => {
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })

  test('fits the data package, which is valid: every column there is declared, and every cell is of its type', async () => {
    const dataPackage = await Package.load(readJson('/data/datapackage.json'), { basePath: `${out}/data` })
    expect([dataPackage.valid, dataPackage.errors]).toEqual([true, []])
    const schema = dataPackage.getResource('case-studies')?.schema
    expect(schema?.fieldNames).toEqual(head)
    // The validator takes an address without a domain for a mistake, so the library stands at one here.
    const placed = rows.map((row) => row.map((cell) => cell.replace(site.origin, 'https://library.example')))
    expect(placed.map((row) => schema?.castRow(row).length)).toEqual(rows.map(() => head.length))
  })
})

describe('the data package', () => {
  const dataPackage = readJson('/data/datapackage.json')

  test('names licence, version and date, and only files that are there', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(dataPackage).toMatchObject({
      version,
      licenses: [{ name: 'CC-BY-4.0' }],
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/),
    })
    const paths = (dataPackage.resources as readonly { readonly path: string }[]).map(({ path }) => `data/${path}`) // checked as valid above
    expect(paths.filter((path) => !files.has(path))).toEqual([])
  })
})

describe('the data', () => {
  test('holds every record, in a few kilobytes each', () => {
    const text = read('/data/case-studies.json')
    const { count, caseStudies } = JSON.parse(text)
    expect(count).toBe(records.length)
    expect(caseStudies).toHaveLength(records.length)
    expect(text.length / records.length).toBeLessThan(6000)
    expect(read('/data/case-studies.csv').length / records.length).toBeLessThan(4000)
  })

  test('leads to files that are there, and names every term it uses', () => {
    const { caseStudies, terms } = JSON.parse(read('/data/case-studies.json'))
    for (const entry of caseStudies) {
      expect([entry.address, entry.record, entry.markdown].filter((address) => !isThere(address))).toEqual([])
      for (const [field, labels] of Object.entries(terms as Readonly<Record<string, Readonly<Record<string, string>>>>)) {
        const ids = [entry[field]?.state ?? entry[field]].flat()
        expect(ids.filter((id: string) => typeof labels[id] !== 'string')).toEqual([])
      }
    }
  })
})

describe('each record', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats(ajv)
  const validate = ajv.compile(readJson('/data/case-study.schema.json'))

  test.each(records.map(({ slug }) => slug))('%s fits the published schema, and holds its citation in four forms', (slug) => {
    const record = readJson(`/case-studies/${slug}/record.json`)
    validate(record)
    expect(validate.errors ?? []).toEqual([])
    expect(record).toMatchObject({ slug, $schema: toUrl('/data/case-study.schema.json'), address: toUrl(`/case-studies/${slug}/`) })
    const cite = readJson(`/case-studies/${slug}/cite.json`)
    expect(Object.keys(cite)).toEqual(['text', 'bibtex', 'ris', 'csl'])
    expect([read(`/case-studies/${slug}/cite.bib`), read(`/case-studies/${slug}/cite.ris`)]).toEqual([cite.bibtex, cite.ris])
    expect(read(`/case-studies/${slug}/record.md`)).toMatch(/^# /)
  })

  test('the schema says what every field means', () => {
    const schema = readJson('/data/case-study.schema.json')
    const fields = Object.entries(schema.properties as Readonly<Record<string, { readonly description?: string }>>) // JSON Schema of an object
    expect(fields.filter(([, field]) => !field.description).map(([name]) => name)).toEqual([])
  })
})

describe('Zotero', () => {
  test.each(records.map((record) => [record.slug, record] as const))(
    'saves %s as a report with title, institution, date and address',
    (slug, record) => {
      const page = addressed.find(({ address }) => address === `/case-studies/${slug}/`)
      const tag = (name: string) => page?.root.querySelectorAll(`head meta[name="${name}"]`).map((meta) => meta.getAttribute('content'))
      expect(tag('citation_title')).toEqual([record.title])
      expect(tag('citation_technical_report_institution')).toEqual(['Serious Violence Practice Library'])
      expect(tag('citation_publication_date')).toEqual([record.review.reviewed.replaceAll('-', '/')])
      expect(tag('citation_public_url')).toEqual([toUrl(`/case-studies/${slug}/`)])
      expect(tag('citation_language')).toEqual(['en-GB'])
      // A journal or an author would make it an article, or the library a person.
      expect([tag('citation_journal_title'), tag('citation_author')]).toEqual([[], []])
    },
  )
})

function isThere(address: string): boolean {
  const path = address.replace(toUrl('/'), '')
  return files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path)
}
