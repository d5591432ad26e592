import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { formatCaseStudiesCsv } from '../../../lib/share/open-data/case-studies-csv'
import { columns } from '../../../lib/share/open-data/columns'
import { makeCaseStudy } from '../../make-case-study'

function read(...records: Parameters<typeof formatCaseStudiesCsv>[0]) {
  const { data, errors } = Papa.parse<Record<string, string>>(formatCaseStudiesCsv(records), { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

describe('the table', () => {
  test('begins with a byte order mark and ends lines as RFC 4180 says', () => {
    const csv = formatCaseStudiesCsv([makeCaseStudy()])
    expect(csv.startsWith('\uFEFFslug,title,')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('gives back commas, quotes, line breaks and £ as they are', () => {
    const summary = 'He said “no”, "yes"\nand £5; ŵ'
    expect(read(makeCaseStudy({ summary }))[0]?.summary).toBe(summary)
  })

  test.each(['=HYPERLINK("https://x.example")', '+44', '-1+1', '@SUM(A1)', '\t=1', '＝1'])('puts an apostrophe before %s', (title) => {
    const record = { ...makeCaseStudy(), title }
    expect(read(record)[0]?.title).toBe(`'${title}`)
  })

  test('speaks in words, and leaves empty what no source says', () => {
    expect(read(makeCaseStudy())[0]).toMatchObject({
      status: 'Running',
      areas: 'Kent',
      regions: 'South East',
      led_by: 'Ashford Council',
      funded_by: '',
      age_from: '',
      money: '',
      evidence: 'Monitored',
      evidence_step: '2',
      evaluated_only_by_those_who_run_or_fund_it: 'true',
      confirmed: '',
    })
  })

  test('parts several terms by semicolons that no term holds', () => {
    const money = [
      { amount: '£5', covers: 'Pay; travel', source: ['S1'] },
      { amount: '£6', covers: 'Fuel', source: ['S1'] },
    ]
    expect(read(makeCaseStudy({ money, areas: ['kent', 'essex'] }))[0]).toMatchObject({
      money: '£5: Pay, travel; £6: Fuel',
      areas: 'Essex; Kent',
    })
  })

  test('has columns with names of their own and a description each', () => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    expect(columns.filter(({ name, description }) => !/^[a-z][a-z_]*$/.test(name) || description.length < 10)).toEqual([])
  })
})
