import { describe, expect, test } from 'vitest'
import { formatCitation } from '../../../lib/share/citation'
import { formatStructuredData, toStructuredData } from '../../../lib/share/structured-data'
import { site } from '../../../lib/site'
import { makeCaseStudy, validFrontMatter } from '../../make-case-study'

const [source] = validFrontMatter.sources
const graph = (fields: Readonly<Record<string, unknown>> = {}) =>
  JSON.parse(formatStructuredData(toStructuredData(makeCaseStudy(fields))))['@graph']

describe('structured data', () => {
  test('tells what the record is, where, and when it was written and changed', () => {
    const [report] = graph({ started: { date: '2024-03', source: ['S1'] } })
    expect(report).toMatchObject({
      '@type': 'Report',
      url: `${site.origin}/case-studies/evening-bus-wardens/`,
      headline: 'Evening Bus Wardens',
      image: `${site.origin}/case-studies/evening-bus-wardens/card.png`,
      datePublished: '2026-04-01',
      dateModified: '2026-05-01',
      temporalCoverage: '2024-03/..',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      spatialCoverage: [{ name: 'Kent police force area', containedInPlace: { name: 'South East, England' } }],
      citation: [{ '@type': 'CreativeWork', name: 'Bus wardens', datePublished: '2026-03-01', url: 'https://example.org/wardens' }],
    })
  })

  test('counts a change after the review as the last modification', () => {
    const review = { ...validFrontMatter.review, changes: [{ date: '2026-06-02', note: 'Cost added.' }] }
    expect(graph({ review })[0].dateModified).toBe('2026-06-02')
  })

  test('places a Welsh area in Wales, and leaves out what is not known', () => {
    const [report] = graph({ areas: ['gwent'], sources: [{ ...source, address: undefined, date: undefined }] })
    expect(report.spatialCoverage[0].containedInPlace.name).toBe('Wales')
    expect(report).not.toHaveProperty('temporalCoverage')
    expect(report.citation[0]).toEqual({
      '@type': 'CreativeWork',
      name: 'Bus wardens',
      publisher: { '@type': 'Organization', name: 'Ashford Council' },
    })
  })

  test('names the way to the record: the library, its main approach, the record', () => {
    expect(graph()[1].itemListElement.map(({ position, name }: { position: number; name: string }) => `${position} ${name}`)).toEqual([
      '1 Case studies',
      '2 Safer places and the night-time economy',
      '3 Evening Bus Wardens',
    ])
  })

  test('cannot end its script element', () => {
    expect(formatStructuredData({ name: '</script><script>' })).toBe('{"name":"\\u003c/script>\\u003cscript>"}')
  })
})

test('a citation names the library, the title, the date of the last review and the address', () => {
  expect(formatCitation(makeCaseStudy())).toBe(
    `Serious Violence Practice Library, “Evening Bus Wardens”, 1 May 2026, ${site.origin}/case-studies/evening-bus-wardens/`,
  )
})
